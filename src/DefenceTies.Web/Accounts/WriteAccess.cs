using System.Security.Claims;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using DefenceTies.Web.Restoring;
using Microsoft.AspNetCore.Components.Authorization;

namespace DefenceTies.Web.Accounts;

/// <summary>Whether whoever asks for a write may write, by what the store says at this moment. Every write asks first.</summary>
public sealed class WriteAccess(AuthenticationStateProvider states, CheckSession check, RestoringSign restoring)
{
    /// <summary>The signed-in user of this page or circuit.</summary>
    /// <param name="policy">The right that the write needs, of <see cref="AccessPolicies"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The user as the history will name them; none when there is no such right, or not any more.</returns>
    public async Task<Editor?> FindAsync(string policy, CancellationToken cancellationToken) =>
        await FindAsync((await states.GetAuthenticationStateAsync()).User, policy, cancellationToken);

    /// <summary>The user of a plain request, which is no page.</summary>
    /// <param name="user">The request's user.</param>
    /// <param name="policy">The right that the write needs, of <see cref="AccessPolicies"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The user as the history will name them; none when there is no such right, or not any more.</returns>
    public async Task<Editor?> FindAsync(ClaimsPrincipal user, string policy, CancellationToken cancellationToken) =>
        // What is saved while a backup is restored would be gone with what stood before.
        !restoring.IsOn
        && Session.Of(user) is { } session
        && await check.ExecuteAsync(session.UserId, session.SecurityStamp, cancellationToken) is { } found
        && AccessPolicies.Allows(policy, found.Role)
            ? new Editor(found.Id, found.Name)
            : null;
}
