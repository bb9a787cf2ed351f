using System.Globalization;
using System.Security.Cryptography;
using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace DefenceTies.Web.Accounts;

/// <summary>
/// What goes between the site and a device that holds passkeys (WebAuthn). The challenge stays with the browser in a
/// protected cookie that lasts for minutes and serves once.
/// </summary>
public sealed class Passkey(IPasskeyHandler<RegisterUser> handler, IDataProtectionProvider protection)
{
    private const string Cookie = "defenceties-passkey";
    private static readonly TimeSpan s_lasts = TimeSpan.FromMinutes(5);
    private static readonly HostCookies s_cookies = new();

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("passkey").ToTimeLimitedDataProtector();

    /// <summary>What a device is asked so that it makes a passkey, as JSON.</summary>
    public async Task<string> BeginNewAsync(Session session, string email, HttpContext context)
    {
        var user = new PasskeyUserEntity { Id = session.UserId.ToString(CultureInfo.InvariantCulture), Name = email, DisplayName = session.Name };
        var options = await handler.MakeCreationOptionsAsync(user, context);
        Keep(options.AttestationState, context);
        return options.CreationOptionsJson;
    }

    /// <summary>What a device is asked so that it proves a passkey, as JSON.</summary>
    public async Task<string> BeginSignInAsync(HttpContext context)
    {
        var options = await handler.MakeRequestOptionsAsync(null, context);
        Keep(options.AssertionState, context);
        return options.RequestOptionsJson;
    }

    /// <summary>The passkey that a device made; none when its answer does not hold.</summary>
    public async Task<UserPasskeyInfo?> EndNewAsync(Session session, string credential, HttpContext context)
    {
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = context, CredentialJson = credential, AttestationState = Take(context) });
        return result.Succeeded && result.UserEntity.Id == session.UserId.ToString(CultureInfo.InvariantCulture) ? result.Passkey : null;
    }

    /// <summary>The user whose passkey a device proved; none when its answer does not hold.</summary>
    public async Task<(long UserId, UserPasskeyInfo Passkey)?> EndSignInAsync(string credential, HttpContext context)
    {
        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = context, CredentialJson = credential, AssertionState = Take(context) });
        return result.Succeeded ? (result.User.Id, result.Passkey) : null;
    }

    private void Keep(string? state, HttpContext context) =>
        s_cookies.AppendResponseCookie(context, Cookie, _protector.Protect(state ?? "", s_lasts), OptionsFor(context));

    private string? Take(HttpContext context)
    {
        var kept = s_cookies.GetRequestCookie(context, Cookie);
        s_cookies.DeleteCookie(context, Cookie, OptionsFor(context));
        try
        {
            return kept is null ? null : _protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions OptionsFor(HttpContext context) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, MaxAge = s_lasts, Path = "/", IsEssential = true };
}
