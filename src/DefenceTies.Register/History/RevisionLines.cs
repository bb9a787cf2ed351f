using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.History;

/// <summary>Reads a record's history.</summary>
internal static class RevisionLines
{
    /// <summary>The revisions of a record, newest first.</summary>
    internal static async Task<IReadOnlyList<RevisionLine>> ReadAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken) =>
        await context.Revisions
            .Where(revision => revision.Kind == kind && revision.RecordId == id)
            .OrderByDescending(revision => revision.Version)
            .Select(revision => new RevisionLine(revision.Version, revision.At, revision.By, revision.What, revision.Why))
            .ToListAsync(cancellationToken);
}
