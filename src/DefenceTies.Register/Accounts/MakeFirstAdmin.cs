using DefenceTies.Register.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Accounts;

/// <summary>Makes the first account of a register, an admin's. There is no default account: who may call this holds the link that the log printed.</summary>
public sealed class MakeFirstAdmin(IServiceScopeFactory scopes, IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private static readonly Editor s_setup = new(null, "The set-up");
    private readonly AccountRunner _runner = new(scopes, time);

    /// <summary>Whether the register has no user yet.</summary>
    public async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return !await context.Users.AnyAsync(cancellationToken);
    }

    /// <summary>Makes the account; refused when there is any user by now.</summary>
    /// <param name="email">The e-mail address.</param>
    /// <param name="name">The name shown beside what the admin does; none to show the address.</param>
    /// <param name="password">The password.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<AccountResult> ExecuteAsync(string email, string? name, string password, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(
            async (session, token) => await session.Context.Users.AnyAsync(token)
                ? AccountResult.Refused("This register has its first admin already. Ask one for an account.")
                : await AddUser.AddAsync(session, s_setup, new NewUser(email, UserRole.Admin, name, password), token),
            cancellationToken);
}
