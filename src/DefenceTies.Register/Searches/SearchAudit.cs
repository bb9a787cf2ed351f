using DefenceTies.Register.Accounts;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Searches;

/// <summary>The lines of the audit log for saved searches. What somebody searches for, and what the search is called, is nobody's business.</summary>
internal static class SearchAudit
{
    /// <summary>Adds a line, to be stored with the change that it tells of.</summary>
    internal static async Task AddAsync(RegisterContext context, TimeProvider time, long userId, string action, long searchId, CancellationToken cancellationToken)
    {
        var user = await context.Users.FirstOrDefaultAsync(known => known.Id == userId, cancellationToken);
        context.Add(new AuditEntry
        {
            At = time.GetUtcNow(),
            UserId = user?.Id,
            By = user is null ? $"user {userId}" : SignedInUsers.NameOf(user),
            Action = action,
            Subject = $"search {searchId}",
            Succeeded = true,
        });
    }
}
