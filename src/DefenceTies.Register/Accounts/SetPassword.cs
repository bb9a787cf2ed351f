using DefenceTies.Register.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Sets a password by a one-time link. Ends the user's sessions and opens an account that wrong tries have shut.</summary>
public sealed class SetPassword(IServiceScopeFactory scopes, TimeProvider time)
{
    private const string Spent = "This link has been used, or is too old. Ask an admin for a new one.";

    private readonly AccountRunner _runner = new(scopes, time);
    private readonly PasswordTokens _tokens = new(scopes);

    /// <summary>Whether the link still works.</summary>
    public async Task<bool> IsOpenAsync(PasswordLink link, CancellationToken cancellationToken) => await _tokens.StampAsync(link, cancellationToken) is not null;

    /// <summary>Sets the password.</summary>
    public async Task<AccountResult> ExecuteAsync(PasswordLink link, string password, CancellationToken cancellationToken) =>
        await _tokens.StampAsync(link, cancellationToken) is { } stamp
            ? await _runner.ExecuteAsync((session, token) => SetAsync(session, (link.UserId, stamp), password, token), cancellationToken)
            : AccountResult.Refused(Spent);

    private static async Task<AccountResult> SetAsync(AccountSession session, (long Id, string Stamp) seen, string password, CancellationToken cancellationToken)
    {
        if (await session.FindAsync(seen.Id, cancellationToken) is not { IsDisabled: false } user || user.SecurityStamp != seen.Stamp)
        {
            return AccountResult.Refused(Spent);
        }

        var result = await session.SetPasswordAsync(user, password);
        if (result.IsDone)
        {
            (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
            session.Audit(new Editor(user.Id, SignedInUsers.NameOf(user)), "set-password", user, detail: "by a one-time link");
        }

        return result;
    }
}
