using DefenceTies.Register.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Makes a link by which a user sets a password once. It dies with its use, with any other change of the password, and with time.</summary>
public sealed class MakePasswordLink(IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly AccountRunner _runner = new(scopes, time);
    private readonly PasswordTokens _tokens = new(scopes);

    /// <summary>Makes the link.</summary>
    /// <param name="by">Who makes it.</param>
    /// <param name="userId">The user who is to use it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The link; none when there is no such user.</returns>
    public async Task<PasswordLink?> ExecuteAsync(Editor by, long userId, CancellationToken cancellationToken)
    {
        var secret = await _tokens.MakeAsync(userId, cancellationToken);
        return secret is null
            ? null
            : await _runner.ExecuteAsync(
                async (session, token) =>
                {
                    session.Audit(by, "make-password-link", await session.FindAsync(userId, token));
                    return new PasswordLink(userId, secret);
                },
                cancellationToken);
    }
}
