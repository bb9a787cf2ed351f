using System.Net;
using System.Text.RegularExpressions;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Web.Tests.Accounts;

/// <summary>Somebody with a browser's cookies and no script; follows no redirect.</summary>
internal sealed partial class Visitor : IDisposable
{
    public const string Password = "six words put together";

    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };
    private readonly SeededSite _site;

    public Visitor(SeededSite site)
    {
        _site = site;
        Client = new HttpClient(_handler) { BaseAddress = site.ClientOptions.BaseAddress };
    }

    public HttpClient Client { get; }

    public long UserId { get; private set; }

    public string Email { get; } = $"{Guid.NewGuid():N}@example.org";

    public CookieCollection Cookies => _handler.CookieContainer.GetCookies(Client.BaseAddress!);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>A new user of a role, signed in.</summary>
    public static async Task<Visitor> OfAsync(SeededSite site, UserRole role)
    {
        var visitor = new Visitor(site);
        await visitor.AddAsync(role);
        using var answer = await visitor.SignInAsync(visitor.Email, Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    /// <summary>Makes an account for the visitor.</summary>
    public async Task AddAsync(UserRole role)
    {
        var added = await _site.Services.GetRequiredService<AddUser>().ExecuteAsync(new Editor(null, "The tests"), Email, role, $"The {role}", Password, Cancelled);
        Assert.Empty(added.Problems);
        UserId = added.UserId;
    }

    public Task<HttpResponseMessage> SignInAsync(string email, string password, string? back = null) =>
        PostAsync(back is null ? "/account/sign-in" : $"/account/sign-in?back={Uri.EscapeDataString(back)}", ("_handler", "sign-in"), ("email", email), ("password", password));

    public async Task<string> ReadAsync(string address) => await Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancelled);

    public Task<HttpResponseMessage> GetAsync(string address) => Client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);

    /// <summary>Sends a page's form, with the token that the page gives.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) => await PostFromAsync(address, address, fields);

    /// <summary>Sends a form to an address, with the token of another page.</summary>
    public async Task<HttpResponseMessage> PostFromAsync(string page, string address, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await ReadAsync(page)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await Client.PostAsync(new Uri(address, UriKind.Relative), form, Cancelled);
    }

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
