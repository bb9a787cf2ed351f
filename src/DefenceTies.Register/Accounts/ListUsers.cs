using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Accounts;

/// <summary>Lists all users, those who can sign in first, by name.</summary>
public sealed class ListUsers(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>Lists them.</summary>
    public async Task<IReadOnlyList<UserRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var users = await context.Users.AsNoTracking().ToListAsync(cancellationToken);
        var roles = await (
            from held in context.UserRoles
            join role in context.Roles on held.RoleId equals role.Id
            select new { held.UserId, role.Name }).ToListAsync(cancellationToken);
        var roleOf = roles.ToLookup(held => held.UserId, held => held.Name);
        var withPasskey = (await context.Set<IdentityUserPasskey<long>>().Select(passkey => passkey.UserId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        return [.. users
            .Select(user => RowOf(user, roleOf[user.Id].FirstOrDefault(), withPasskey.Contains(user.Id)))
            .OrderBy(row => row.IsDisabled).ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Id)];
    }

    private UserRow RowOf(RegisterUser user, string? role, bool hasPasskey) => new(
        user.Id,
        user.Email ?? "",
        SignedInUsers.NameOf(user),
        Enum.TryParse<UserRole>(role, out var known) ? known : null,
        user.IsDisabled,
        hasPasskey || user.PasswordHash is not null,
        user.LockoutEnd > time.GetUtcNow() ? user.LockoutEnd : null);
}
