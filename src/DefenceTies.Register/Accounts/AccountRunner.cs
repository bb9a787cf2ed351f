using System.Data;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>
/// Makes one change of accounts in one transaction, and again when another writer came between. What Identity writes and
/// the audit entry come together or not at all.
/// </summary>
internal sealed class AccountRunner(IServiceScopeFactory scopes, TimeProvider time)
{
    /// <summary>Makes the change.</summary>
    internal Task<T> ExecuteAsync<T>(Func<AccountSession, CancellationToken, Task<T>> act, CancellationToken cancellationToken) =>
        StoreRetries.ExecuteAsync(
            async token =>
            {
                await using var scope = scopes.CreateAsyncScope();
                var context = scope.ServiceProvider.GetRequiredService<RegisterContext>();
                await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, token);
                var result = await act(new AccountSession(context, scope.ServiceProvider.GetRequiredService<UserManager<RegisterUser>>(), time), token);
                await context.SaveChangesAsync(token);
                await transaction.CommitAsync(token);
                return result;
            },
            cancellationToken);
}
