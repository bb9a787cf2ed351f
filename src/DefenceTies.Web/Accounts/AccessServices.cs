using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;

namespace DefenceTies.Web.Accounts;

/// <summary>Registers who is signed in, and who may do what.</summary>
public static class AccessServices
{
    private const string SessionCookie = "defenceties";
    private const string FormCookie = "defenceties-form";
    private static readonly TimeSpan s_sessionLasts = TimeSpan.FromDays(14);

    /// <summary>Registers it.</summary>
    /// <param name="services">The site's services.</param>
    /// <param name="publicReading">Whether reading needs no account.</param>
    public static IServiceCollection AddAccess(this IServiceCollection services, bool publicReading)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Configure);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = FormCookie;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddAuthorization(options => AccessPolicies.Add(options, publicReading));
        services.AddCascadingAuthenticationState();
        services.AddSingleton<SessionEvents>();
        services.AddScoped<AuthenticationStateProvider, LiveSession>();
        services.AddScoped<WriteAccess>();
        services.AddSingleton<FirstAdminLink>();
        services.AddScoped<IPasskeyHandler<RegisterUser>, PasskeyHandler<RegisterUser>>();
        services.AddScoped<Passkey>();

        // A passkey stands for the password as well: the device must ask who holds it, and know whose it is.
        services.Configure<IdentityPasskeyOptions>(options => (options.UserVerificationRequirement, options.ResidentKeyRequirement) = ("required", "required"));
        return services;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = SessionCookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new HostCookies();
        options.ExpireTimeSpan = s_sessionLasts;
        options.SlidingExpiration = true;
        options.LoginPath = PageAddresses.SignIn;
        options.AccessDeniedPath = PageAddresses.Denied;
        options.ReturnUrlParameter = PageAddresses.BackParameter;
        options.EventsType = typeof(SessionEvents);
    }
}
