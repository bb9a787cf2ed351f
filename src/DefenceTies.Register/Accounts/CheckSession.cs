using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Accounts;

/// <summary>Says whether a session still stands: cheap enough to be asked at every request and before every write.</summary>
public sealed class CheckSession(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>What its query carries, so that whoever counts queries can tell it from those of pages.</summary>
    public const string Tag = "Who is signed in";

    /// <summary>Checks a session.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="securityStamp">The stamp with which the session began.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The user as the store knows the user now; none when the session is over.</returns>
    public async Task<SignedInUser?> ExecuteAsync(long userId, string securityStamp, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var user = await SignedInUsers.ReadAsync(context, userId, cancellationToken);
        return user?.SecurityStamp == securityStamp ? user : null;
    }
}
