using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace DefenceTies.Web.Accounts;

/// <summary>What of accounts is no page.</summary>
public static class AccountEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(PageAddresses.SignOut, SignOutAsync).AllowAnonymous();

        // The form data is asked for so that both need the token of their page.
        routes.MapPost(PageAddresses.NewPasskey, BeginNewAsync).RequireAuthorization(AccessPolicies.HaveAccount).WithMetadata(new RequireAntiforgeryTokenAttribute());
        routes.MapPost(PageAddresses.AskForPasskey, BeginSignInAsync).AllowAnonymous().WithMetadata(new RequireAntiforgeryTokenAttribute());
    }

    private static async Task<IResult> SignOutAsync([FromForm] string? back, HttpContext context, RecordSignOut record, CancellationToken cancellationToken)
    {
        if (Session.Of(context.User) is { } session)
        {
            await record.ExecuteAsync(new Editor(session.UserId, session.Name), cancellationToken);
        }

        await context.SignOutAsync();
        return Results.LocalRedirect(LocalAddress.Of(back));
    }

    private static async Task<IResult> BeginNewAsync(HttpContext context, [FromServices] Passkey passkey, ReadAccount account, CancellationToken cancellationToken) =>
        Session.Of(context.User) is { } session && await account.ExecuteAsync(session.UserId, cancellationToken) is { } view
            ? Results.Text(await passkey.BeginNewAsync(session, view.User.Email, context), "application/json")
            : Results.Forbid();

    private static async Task<IResult> BeginSignInAsync(HttpContext context, [FromServices] Passkey passkey) =>
        Results.Text(await passkey.BeginSignInAsync(context), "application/json");
}
