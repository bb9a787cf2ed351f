using DefenceTies.Register.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Changes the name shown beside what a user does from now on; what the history says stays.</summary>
public sealed class RenameUser(IServiceScopeFactory scopes, TimeProvider time)
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 80;

    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Changes the name.</summary>
    /// <param name="by">Who changes it.</param>
    /// <param name="userId">The user.</param>
    /// <param name="name">The name; none to show the e-mail address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<AccountResult> ExecuteAsync(Editor by, long userId, string? name, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(
            async (session, token) =>
            {
                var wanted = name?.Trim();
                if (wanted?.Length > LongestName || wanted?.Any(char.IsControl) == true)
                {
                    return AccountResult.Refused($"A name has at most {LongestName} characters and stands on one line.");
                }

                if (await session.FindAsync(userId, token) is not { } user)
                {
                    return AccountResult.NoSuchUser;
                }

                user.DisplayName = string.IsNullOrEmpty(wanted) ? null : wanted;
                session.Audit(by, "rename-user", user, detail: SignedInUsers.NameOf(user));
                return AccountResult.Done(userId);
            },
            cancellationToken);
}
