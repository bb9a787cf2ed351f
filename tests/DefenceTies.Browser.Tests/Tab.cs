using System.Collections.Concurrent;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DefenceTies.Browser.Tests;

/// <summary>A tab that remembers what went wrong in it.</summary>
public sealed class Tab : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly ConcurrentQueue<Uri> _requests = new();

    private readonly CircuitSignal _circuit;
    private readonly SeededSite _site;

    /// <summary>Watches a page of a site.</summary>
    public Tab(IPage page, SeededSite site)
    {
        Page = page;
        _site = site;
        _circuit = new CircuitSignal(page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _errors.Enqueue($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _errors.Enqueue($"{page.Url}: {error}");
        page.Request += (_, request) => _requests.Enqueue(new Uri(request.Url));
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What the page complained of.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>Everything that was asked for.</summary>
    public IReadOnlyCollection<Uri> Requests => _requests;

    /// <summary>The sentence that says what the list shows.</summary>
    public ILocator Sentence => Page.Locator(".said > p");

    /// <summary>The rows of the timeline.</summary>
    public ILocator Rows => Page.Locator(".list .row");

    /// <summary>The box in which officials are sought; it works once the page is live.</summary>
    public ILocator FindOfficial => Page.GetByLabel("Find in Official");

    /// <summary>The form of the filters, once the page is live.</summary>
    public ILocator LiveForm => Page.Locator("form[data-live]");

    /// <summary>Makes a user of a role and signs in as that user; the tab then stands on the timeline.</summary>
    /// <param name="role">The role.</param>
    /// <param name="site">Another name of the site; its address when none is given.</param>
    /// <returns>The user's id.</returns>
    public async Task<long> SignInAsync(UserRole role, string site = "")
    {
        const string Password = "six words put together";
        var email = $"{role}-{Guid.NewGuid():N}@example.org".ToLowerInvariant();
        var added = await _site.Services.GetRequiredService<AddUser>()
            .ExecuteAsync(new Editor(null, "The tests"), email, role, $"The {role}".ToLowerInvariant(), Password, TestContext.Current.CancellationToken);
        Assert.Empty(added.Problems);
        await GoToAsync($"{site}/account/sign-in");
        await Page.GetByLabel("E-mail address").FillAsync(email);
        await Page.GetByLabel("Password").FillAsync(Password);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(Page.Locator(".who > summary")).ToBeVisibleAsync();
        return added.UserId;
    }

    /// <summary>Goes to an address.</summary>
    public Task<IResponse?> GoToAsync(string address) => Page.GotoAsync(address);

    /// <summary>Goes to an address and waits until the page changes no more by itself; a page without a circuit never does.</summary>
    /// <param name="address">The address.</param>
    /// <param name="waitsForCircuit">Whether a circuit is expected where the page has one; not where scripts are off.</param>
    public async Task GoSettledAsync(string address, bool waitsForCircuit = true)
    {
        var response = await GoToAsync(address);
        if (waitsForCircuit && response is not null && (await response.TextAsync()).Contains("""{"type":"server",""", StringComparison.Ordinal))
        {
            await _circuit.WaitAsync(TestContext.Current.CancellationToken);
        }

        await Assertions.Expect(Page).Not.ToHaveTitleAsync("");
    }

    /// <summary>Goes to the timeline and waits until its circuit answers.</summary>
    public async Task GoLiveAsync()
    {
        await GoToAsync("/");
        await Assertions.Expect(LiveForm).ToBeAttachedAsync();
    }

    /// <summary>What axe finds wrong with the page as it stands.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync()
    {
        var result = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
