using DefenceTies.Register.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Notes in the audit log that a user has signed out.</summary>
public sealed class RecordSignOut(IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Notes it.</summary>
    public Task ExecuteAsync(Editor user, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(
            (session, _) =>
            {
                session.Audit(user, "sign-out", null);
                return Task.FromResult(true);
            },
            cancellationToken);
}
