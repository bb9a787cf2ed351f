using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Accounts;

/// <summary>Reads users who may be signed in.</summary>
internal static class SignedInUsers
{
    /// <summary>The user; none when there is none of that id, it is disabled, or has no role.</summary>
    internal static async Task<SignedInUser?> ReadAsync(RegisterContext context, long id, CancellationToken cancellationToken)
    {
        var row = await (
            from user in context.Users.TagWith(CheckSession.Tag)
            join held in context.UserRoles on user.Id equals held.UserId
            join role in context.Roles on held.RoleId equals role.Id
            where user.Id == id && !user.IsDisabled
            select new { user.Id, user.DisplayName, user.Email, user.SecurityStamp, Role = role.Name }).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return row is { Email: { } email, SecurityStamp: { } stamp } && Enum.TryParse<UserRole>(row.Role, out var known)
            ? new SignedInUser(row.Id, NameOf(row.DisplayName, email), email, known, stamp)
            : null;
    }

    /// <summary>The name shown beside what a user did.</summary>
    internal static string NameOf(RegisterUser user) => NameOf(user.DisplayName, user.Email ?? "");

    private static string NameOf(string? displayName, string email) => string.IsNullOrWhiteSpace(displayName) ? email : displayName;
}
