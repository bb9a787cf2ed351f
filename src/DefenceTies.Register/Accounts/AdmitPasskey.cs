using DefenceTies.Register.Editing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Lets a user in whose passkey has been checked.</summary>
public sealed class AdmitPasskey(IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Lets the user in.</summary>
    /// <param name="userId">The user whose passkey it is; none when the check failed.</param>
    /// <param name="passkey">The passkey, with the count of its uses.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The user; none when the user is not let in.</returns>
    public Task<SignedInUser?> ExecuteAsync(long? userId, UserPasskeyInfo? passkey, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(
            async (session, token) =>
            {
                var user = userId is { } id ? await session.FindAsync(id, token) : null;
                if (user is null || passkey is null || user.IsDisabled)
                {
                    session.Audit(null, "sign-in", user, succeeded: false, user is null ? "unknown passkey" : "disabled");
                    return null;
                }

                await session.Users.AddOrUpdatePasskeyAsync(user, passkey);
                session.Audit(new Editor(user.Id, SignedInUsers.NameOf(user)), "sign-in", user, detail: "by passkey");
                return await SignedInUsers.ReadAsync(session.Context, user.Id, token);
            },
            cancellationToken);
}
