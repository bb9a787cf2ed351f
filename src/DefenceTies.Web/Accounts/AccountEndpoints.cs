using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace DefenceTies.Web.Accounts;

/// <summary>What of accounts is no page.</summary>
public static class AccountEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder routes) =>
        routes.MapPost(PageAddresses.SignOut, SignOutAsync).AllowAnonymous();

    private static async Task<IResult> SignOutAsync([FromForm] string? back, HttpContext context, RecordSignOut record, CancellationToken cancellationToken)
    {
        if (Session.Of(context.User) is { } session)
        {
            await record.ExecuteAsync(new Editor(session.UserId, session.Name), cancellationToken);
        }

        await context.SignOutAsync();
        return Results.LocalRedirect(LocalAddress.Of(back));
    }
}
