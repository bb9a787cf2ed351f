using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>
/// Lets a user in by e-mail address and password. Whoever does not get in learns nothing, neither by words nor by the time
/// that it takes: an unknown address costs a password check as well.
/// </summary>
public sealed class CheckPassword
{
    private readonly IServiceScopeFactory _scopes;
    private readonly AccountRunner _runner;
    private readonly Lazy<string> _hashOfNobody;
    private readonly PasswordHasher<RegisterUser> _hasher = new PasswordHasher<RegisterUser>();

    /// <summary>Over Identity.</summary>
    public CheckPassword(IServiceScopeFactory scopes, TimeProvider time)
    {
        _scopes = scopes;
        _runner = new AccountRunner(scopes, time);
        _hashOfNobody = new Lazy<string>(() => _hasher.HashPassword(new RegisterUser(), Guid.NewGuid().ToString()));
    }

    /// <summary>Checks the password; wrong tries shut the account for a while.</summary>
    /// <returns>The user; none when the user is not let in, for whatever reason.</returns>
    public async Task<SignedInUser?> ExecuteAsync(string email, string password, CancellationToken cancellationToken)
    {
        // The check itself is slow by intent: it must not hold the store.
        var (userId, isRight) = await CompareAsync(email, password, cancellationToken);
        return await _runner.ExecuteAsync((session, token) => RecordAsync(session, userId, isRight, token), cancellationToken);
    }

    private async Task<(long UserId, bool IsRight)> CompareAsync(string email, string password, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var address = scope.ServiceProvider.GetRequiredService<ILookupNormalizer>().NormalizeEmail(email.Trim());
        var user = await scope.ServiceProvider.GetRequiredService<RegisterContext>().Users.AsNoTracking()
            .FirstOrDefaultAsync(known => known.NormalizedEmail == address, cancellationToken);
        var compared = _hasher.VerifyHashedPassword(user ?? new RegisterUser(), user?.PasswordHash ?? _hashOfNobody.Value, password);
        return (user?.Id ?? 0, user?.PasswordHash is not null && compared != PasswordVerificationResult.Failed);
    }

    private static async Task<SignedInUser?> RecordAsync(AccountSession session, long userId, bool isRight, CancellationToken cancellationToken)
    {
        var user = await session.FindAsync(userId, cancellationToken);
        var refusal = user is null ? "unknown e-mail address"
            : await session.Users.IsLockedOutAsync(user) ? "shut after wrong tries"
            : !isRight ? "wrong password"
            : user.IsDisabled ? "disabled"
            : null;
        if (user is null || refusal is not null)
        {
            if (user is not null && !isRight)
            {
                await session.Users.AccessFailedAsync(user);
            }

            // What was typed for an address is not written down: people type their password into the wrong field.
            session.Audit(null, "sign-in", user, succeeded: false, refusal);
            return null;
        }

        await session.Users.ResetAccessFailedCountAsync(user);
        session.Audit(new Editor(user.Id, SignedInUsers.NameOf(user)), "sign-in", user, detail: "by password");
        return await SignedInUsers.ReadAsync(session.Context, user.Id, cancellationToken);
    }
}
