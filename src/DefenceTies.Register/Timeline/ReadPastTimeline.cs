using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// Reads the timeline as it stood at the end of a past day. The revisions carry the place of their event in the timeline,
/// so that a page is read off one index, whatever changed since.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class ReadPastTimeline(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>Reads a page.</summary>
    /// <param name="day">The day, in the register's time zone.</param>
    /// <param name="filter">Which events, in which order, after which key; what no snapshot tells is left out of it, and named.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PastTimelinePage> ExecuteAsync(DateOnly day, TimelineFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var end = Moment.EndOf(day, time);
        var walk = new PastTimelineWalk(context, filter, end);
        var found = await walk.ReadAsync(PageKey.TryParse(filter.After, out var place) ? place : null, ReadTimeline.PageSize + 1, cancellationToken);
        var page = found.Take(ReadTimeline.PageSize).ToArray();
        var rows = await PastEventRows.OfAsync(context, [.. page.Select(past => (past.Place.Id, past.Snapshot))], end, cancellationToken);
        var after = found.Count > page.Length ? page[^1].Place : walk.GaveUp ? walk.Last : null;
        return new PastTimelinePage(day, rows, after?.ToString()) { GaveUp = walk.GaveUp, LeftOut = [.. LeftOutOf(filter)] };
    }

    private static IEnumerable<string> LeftOutOf(TimelineFilter filter)
    {
        if (filter.Text is not null)
        {
            yield return FilterParameters.Text;
        }

        if (!filter.Publishers.IsAny)
        {
            yield return FilterParameters.Publishers;
        }
    }
}
