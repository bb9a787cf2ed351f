using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// Reads the timeline as it stood at the end of a past day, newest first. The revisions carry the place of their event in
/// the timeline, so that a page is read off one index, whatever changed since.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class ReadPastTimeline(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>Reads a page.</summary>
    /// <param name="day">The day, in the register's time zone.</param>
    /// <param name="after">The key to go on after, as <see cref="PastTimelinePage.After"/> gives it; none for the first page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PastTimelinePage> ExecuteAsync(DateOnly day, string? after, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var end = Moment.EndOf(day, time);
        var stood = PastRevisions.StandingBefore(context, RecordKind.Event, end).Where(revision => revision.SortKey != null);
        if (PageKey.TryParse(after, out var key))
        {
            var (sortKey, id) = key;
            stood = stood.Where(revision => revision.SortKey < sortKey || (revision.SortKey == sortKey && revision.RecordId < id));
        }

        var read = await stood.OrderByDescending(revision => revision.SortKey).ThenByDescending(revision => revision.RecordId)
            .Take(ReadTimeline.PageSize + 1)
            .Select(revision => new { revision.RecordId, revision.SortKey, revision.Snapshot })
            .ToListAsync(cancellationToken);
        var page = read.Take(ReadTimeline.PageSize).ToArray();
        var rows = await PastEventRows.OfAsync(context, [.. page.Select(found => (found.RecordId, Snapshot.Read<EventSnapshot>(found.Snapshot!)!))], end, cancellationToken);
        return new PastTimelinePage(day, rows, read.Count > page.Length ? new PageKey(page[^1].SortKey!.Value, page[^1].RecordId).ToString() : null);
    }
}
