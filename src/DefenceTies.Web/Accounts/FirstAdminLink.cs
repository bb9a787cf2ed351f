using System.Security.Cryptography;
using DefenceTies.Register.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace DefenceTies.Web.Accounts;

/// <summary>
/// The link for making the first admin. The log prints it when the register has no user: who reads the log runs the site.
/// It works on every process of the register, for a day, until there is a user.
/// </summary>
public sealed partial class FirstAdminLink(IDataProtectionProvider protection, MakeFirstAdmin first, IServer server, ILogger<FirstAdminLink> log)
{
    private const string Word = "first-admin";
    private static readonly TimeSpan s_lasts = TimeSpan.FromDays(1);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(Word).ToTimeLimitedDataProtector();

    /// <summary>Prints the link when it is needed. The site must listen by then.</summary>
    public async Task PrintAsync(CancellationToken cancellationToken)
    {
        if (await first.IsDueAsync(cancellationToken))
        {
            Log.Link(log, $"{Listening()}{PageAddresses.FirstAdminLink(_protector.Protect(Word, s_lasts))}");
        }
    }

    /// <summary>Whether a link's secret is one of this register, and is needed still.</summary>
    public async Task<bool> IsOpenAsync(string? token, CancellationToken cancellationToken)
    {
        try
        {
            return token is not null && _protector.Unprotect(token) == Word && await first.IsDueAsync(cancellationToken);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private string Listening()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        return new[] { "//[::]", "//0.0.0.0", "//+", "//*" }.Aggregate(address, (left, any) => left.Replace(any, "//localhost", StringComparison.Ordinal)).TrimEnd('/');
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The register has no user yet. Make the first admin here, once, within a day: {Link:l}")]
        public static partial void Link(ILogger log, string link);
    }
}
