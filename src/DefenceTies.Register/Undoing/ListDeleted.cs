using System.Globalization;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Undoing;

/// <summary>Lists the records that people deleted, newest first, but those that stand again.</summary>
/// <param name="contexts">The register.</param>
public sealed class ListDeleted(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Among how many deletions it looks, from the newest.</summary>
    public const int Most = 100;

    private static readonly RecordKind[] s_kinds = [RecordKind.Event, RecordKind.Official, RecordKind.Organisation];

    /// <summary>Lists them.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<DeletedRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var listed = new List<DeletedRow>();
        foreach (var kind in s_kinds)
        {
            // The audit keeps every deletion and is short beside the revisions, which have no index of what is gone.
            var action = $"delete-{RecordRows.WordOf(kind)}";
            var entries = await context.AuditEntries.Where(entry => entry.Action == action).OrderByDescending(entry => entry.At).Take(Most).ToListAsync(cancellationToken);
            foreach (var entry in entries.DistinctBy(entry => entry.Subject))
            {
                if (IdIn(entry.Subject) is { } id && await GoneAsync(context, kind, id, cancellationToken) is { } gone)
                {
                    listed.Add(gone);
                }
            }
        }

        return [.. listed.OrderByDescending(row => row.At)];
    }

    private static async Task<DeletedRow?> GoneAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken)
    {
        if (await RecordRows.VersionAsync(context, kind, id, cancellationToken) is not null)
        {
            return null;
        }

        var last = await context.Revisions.AsNoTracking().Where(revision => revision.Kind == kind && revision.RecordId == id)
            .OrderByDescending(revision => revision.Version).Take(2).ToListAsync(cancellationToken);
        return last is [{ Snapshot: null, MergedInto: null } removal, ..]
            ? new DeletedRow(kind, id, NameOf(kind, last.ElementAtOrDefault(1)), removal.By, removal.At, removal.Why)
            : null;
    }

    private static string NameOf(RecordKind kind, Revision? revision) =>
        RecordFields.Of(kind, revision?.Snapshot).FirstOrDefault(value => value.Field is RecordField.Title or RecordField.Name)?.Value ?? "";

    private static long? IdIn(string? subject) =>
        long.TryParse(subject?.Split(' ') is [.., var last] ? last : null, CultureInfo.InvariantCulture, out var id) ? id : null;
}
