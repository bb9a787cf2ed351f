using DefenceTies.Register.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Shuts a user out, or lets the user in again. What the user did stays. Ends the user's sessions, those of live pages too.</summary>
public sealed class DisableUser(IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Shuts the user out or lets the user in; refused when no admin would be left.</summary>
    public Task<AccountResult> ExecuteAsync(Editor by, long userId, bool isDisabled, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(
            async (session, token) =>
            {
                if (await session.FindAsync(userId, token) is not { } user)
                {
                    return AccountResult.NoSuchUser;
                }

                if (isDisabled && !await session.HasOtherAdminAsync(userId, token))
                {
                    return AccountResult.Refused(AccountSession.LastAdmin);
                }

                user.IsDisabled = isDisabled;
                await session.Users.UpdateSecurityStampAsync(user);
                session.Audit(by, isDisabled ? "disable-user" : "enable-user", user);
                return AccountResult.Done(userId);
            },
            cancellationToken);
}
