using DefenceTies.Register.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Signs a user out on every device.</summary>
public sealed class EndSessions(IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Signs the user out.</summary>
    /// <returns>The user with the new stamp, to sign in again where it was asked for; none when the user cannot sign in.</returns>
    public Task<SignedInUser?> ExecuteAsync(Editor by, long userId, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(
            async (session, token) =>
            {
                if (await session.FindAsync(userId, token) is not { } user)
                {
                    return null;
                }

                await session.Users.UpdateSecurityStampAsync(user);
                session.Audit(by, "end-sessions", user);
                return await SignedInUsers.ReadAsync(session.Context, userId, token);
            },
            cancellationToken);
}
