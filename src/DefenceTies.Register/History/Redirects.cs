using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.History;

/// <summary>Where merged ids lead.</summary>
internal static class Redirects
{
    /// <summary>The id that stands for this one: itself unless it was merged.</summary>
    internal static async Task<long> FollowAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken) =>
        await context.Redirects
            .Where(redirect => redirect.Kind == kind && redirect.FromId == id)
            .Select(redirect => (long?)redirect.ToId)
            .SingleOrDefaultAsync(cancellationToken) ?? id;
}
