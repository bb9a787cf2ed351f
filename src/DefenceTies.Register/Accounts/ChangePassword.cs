using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Changes a user's own password. Ends the sessions on all devices; the page signs in anew where it was asked for.</summary>
public sealed class ChangePassword(IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Changes the password.</summary>
    /// <param name="by">The user.</param>
    /// <param name="userId">The user's id.</param>
    /// <param name="present">The password so far; passed over when the user has none and signs in by passkey only.</param>
    /// <param name="password">The new one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<AccountResult> ExecuteAsync(Editor by, long userId, string present, string password, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(
            async (session, token) =>
            {
                if (await session.FindAsync(userId, token) is not { } user)
                {
                    return AccountResult.NoSuchUser;
                }

                var refusal = await RefusalAsync(session, user, present);
                var result = refusal is null ? await session.SetPasswordAsync(user, password) : AccountResult.Refused(refusal);
                session.Audit(by, "change-password", user, result.IsDone, refusal);
                return result;
            },
            cancellationToken);

    private static async Task<string?> RefusalAsync(AccountSession session, RegisterUser user, string present)
    {
        // An open browser that somebody else found must not be a way to guess the password.
        if (user.PasswordHash is null)
        {
            return null;
        }

        if (await session.Users.IsLockedOutAsync(user))
        {
            return "Too many wrong tries. Try again in five minutes.";
        }

        if (await session.Users.CheckPasswordAsync(user, present))
        {
            return null;
        }

        await session.Users.AccessFailedAsync(user);
        return "The present password is another one.";
    }
}
