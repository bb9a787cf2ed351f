using DefenceTies.Domain.Text;
using DefenceTies.Register.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Gives a user another role. Ends the user's sessions, those of live pages too.</summary>
public sealed class ChangeRole(IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Changes the role; refused when no admin would be left.</summary>
    public Task<AccountResult> ExecuteAsync(Editor by, long userId, UserRole role, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(
            async (session, token) =>
            {
                if (await session.FindAsync(userId, token) is not { } user)
                {
                    return AccountResult.NoSuchUser;
                }

                if (role != UserRole.Admin && !await session.HasOtherAdminAsync(userId, token))
                {
                    return AccountResult.Refused(AccountSession.LastAdmin);
                }

                await session.SetRoleAsync(user, role, token);
                await session.Users.UpdateSecurityStampAsync(user);
                session.Audit(by, "change-role", user, detail: $"to {Words.Of(role)}");
                return AccountResult.Done(userId);
            },
            cancellationToken);
}
