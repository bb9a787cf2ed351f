using DefenceTies.Register.Accounts;
using DefenceTies.Register.Store;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace DefenceTies.Web.Accounts;

/// <summary>Who is signed in, in a circuit: asked of the store again and again, so that a session that was ended ends here, too.</summary>
internal sealed class LiveSession(ILoggerFactory loggers, CheckSession check) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    /// <inheritdoc/>
    protected override TimeSpan RevalidationInterval { get; } = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        try
        {
            return Session.Of(authenticationState.User) is { } session
                && await check.ExecuteAsync(session.UserId, session.SecurityStamp, cancellationToken) is not null;
        }
        catch (Exception lost) when (StoreFailure.Is(lost))
        {
            // What is shown stays; every write asks for itself.
            return true;
        }
    }
}
