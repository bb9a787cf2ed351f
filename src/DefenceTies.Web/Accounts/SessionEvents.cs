using DefenceTies.Register.Accounts;
using DefenceTies.Register.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DefenceTies.Web.Accounts;

/// <summary>Asks the store at every request whether the cookie's session still stands, and answers programs with a status in place of a page.</summary>
internal sealed class SessionEvents(CheckSession check) : CookieAuthenticationEvents
{
    /// <inheritdoc/>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal is not { } principal || Session.Of(principal) is not { } session)
        {
            context.RejectPrincipal();
            return;
        }

        try
        {
            var user = await check.ExecuteAsync(session.UserId, session.SecurityStamp, context.HttpContext.RequestAborted);
            if (user is null)
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(context.Scheme.Name);
            }
            else if (user.Name != session.Name || user.Role != session.Role)
            {
                context.ReplacePrincipal(Session.PrincipalOf(user));
                context.ShouldRenew = true;
            }
        }
        catch (Exception lost) when (StoreFailure.Is(lost))
        {
            // Nobody is signed in while the register cannot be asked; the cookie stays for when it can.
            context.RejectPrincipal();
        }
    }

    /// <inheritdoc/>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => Answer(context, StatusCodes.Status401Unauthorized);

    /// <inheritdoc/>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) => Answer(context, StatusCodes.Status403Forbidden);

    private static async Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (!IsForPrograms(context.Request.Path))
        {
            context.Response.Redirect(context.RedirectUri);
            return;
        }

        await Results.Problem(
            statusCode: status,
            title: status == StatusCodes.Status401Unauthorized ? "Reading this register needs an account." : "You have no right to this.").ExecuteAsync(context.HttpContext);
    }

    private static bool IsForPrograms(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/_blazor");
}
