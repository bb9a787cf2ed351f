using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Accounts;

/// <summary>One change of accounts while it is made.</summary>
/// <param name="context">The context with its transaction.</param>
/// <param name="users">Identity over the same context.</param>
/// <param name="time">The clock.</param>
internal sealed class AccountSession(RegisterContext context, UserManager<RegisterUser> users, TimeProvider time)
{
    internal const string LastAdmin = "This is the last admin who can sign in. Make another one first.";

    internal RegisterContext Context => context;

    internal UserManager<RegisterUser> Users => users;

    /// <summary>The user of an id; none when there is none.</summary>
    internal Task<RegisterUser?> FindAsync(long id, CancellationToken cancellationToken) => context.Users.FirstOrDefaultAsync(user => user.Id == id, cancellationToken);

    /// <summary>Gives a user a role in place of the one held before.</summary>
    internal async Task SetRoleAsync(RegisterUser user, UserRole role, CancellationToken cancellationToken)
    {
        var name = role.ToString();
        var wanted = await context.Roles.FirstOrDefaultAsync(known => known.Name == name, cancellationToken);
        if (wanted is null)
        {
            wanted = new RegisterRole { Name = name, NormalizedName = users.NormalizeName(name), ConcurrencyStamp = Guid.NewGuid().ToString() };
            context.Add(wanted);
            await context.SaveChangesAsync(cancellationToken);
        }

        context.RemoveRange(await context.UserRoles.Where(held => held.UserId == user.Id).ToListAsync(cancellationToken));
        await context.SaveChangesAsync(cancellationToken);
        context.Add(new IdentityUserRole<long> { UserId = user.Id, RoleId = wanted.Id });
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Gives a user another password; this ends all sessions of the user.</summary>
    internal async Task<AccountResult> SetPasswordAsync(RegisterUser user, string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            if (await validator.ValidateAsync(users, user, password) is { Succeeded: false } refused)
            {
                return AccountResult.Of(user.Id, refused);
            }
        }

        await users.RemovePasswordAsync(user);
        return AccountResult.Of(user.Id, await users.AddPasswordAsync(user, password));
    }

    /// <summary>Whether an admin besides this user can sign in.</summary>
    internal Task<bool> HasOtherAdminAsync(long userId, CancellationToken cancellationToken) => (
        from user in context.Users
        join held in context.UserRoles on user.Id equals held.UserId
        join role in context.Roles on held.RoleId equals role.Id
        where role.Name == nameof(UserRole.Admin) && !user.IsDisabled && user.Id != userId
        select user.Id).AnyAsync(cancellationToken);

    /// <summary>Writes into the audit log what was done.</summary>
    /// <param name="by">Who; none when nobody was signed in.</param>
    /// <param name="action">The log's short word.</param>
    /// <param name="subject">Whom it was done to.</param>
    /// <param name="succeeded">Whether it succeeded.</param>
    /// <param name="detail">What else is worth knowing; never a secret.</param>
    internal void Audit(Editor? by, string action, RegisterUser? subject, bool succeeded = true, string? detail = null) => context.Add(new AuditEntry
    {
        At = time.GetUtcNow(),
        UserId = by?.UserId,
        By = by?.Name ?? "Nobody signed in",
        Action = action,
        Subject = subject is null ? null : $"user {subject.Id} ({subject.Email})",
        Succeeded = succeeded,
        Detail = detail,
    });
}
