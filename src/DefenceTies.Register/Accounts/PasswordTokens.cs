using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>
/// Makes and reads the secrets of one-time links. Never inside a transaction: the first secret of all makes a key, which is
/// stored on a connection of its own and would wait for that transaction for ever.
/// </summary>
internal sealed class PasswordTokens(IServiceScopeFactory scopes)
{
    /// <summary>A secret for a user; none when there is no such user.</summary>
    internal async Task<string?> MakeAsync(long userId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await FindAsync(scope, userId, cancellationToken) is { } user
            ? await scope.ServiceProvider.GetRequiredService<UserManager<RegisterUser>>().GeneratePasswordResetTokenAsync(user)
            : null;
    }

    /// <summary>The stamp of the user at whom the link is good; none when the link does not work. While the stamp stands, so does the link.</summary>
    internal async Task<string?> StampAsync(PasswordLink link, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<RegisterUser>>();
        return await FindAsync(scope, link.UserId, cancellationToken) is { IsDisabled: false } user
            && await users.VerifyUserTokenAsync(user, users.Options.Tokens.PasswordResetTokenProvider, UserManager<RegisterUser>.ResetPasswordTokenPurpose, link.Token)
                ? user.SecurityStamp
                : null;
    }

    private static Task<RegisterUser?> FindAsync(AsyncServiceScope scope, long userId, CancellationToken cancellationToken) =>
        scope.ServiceProvider.GetRequiredService<RegisterContext>().Users.AsNoTracking().FirstOrDefaultAsync(user => user.Id == userId, cancellationToken);
}
