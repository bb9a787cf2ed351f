using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Review;

/// <summary>Reads the events that an import found and nobody has looked at.</summary>
public sealed class ReadWaitingEvents(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many of them are read at once.</summary>
    public const int PageSize = 12;

    /// <summary>More of a narrowed queue are not counted.</summary>
    public const int MostCounted = 1_000;

    /// <summary>Reads the next ones.</summary>
    /// <param name="queue">Which of them, in which order.</param>
    /// <param name="after">The last one that was passed over; none for the head of the queue.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<WaitingEvents> ExecuteAsync(ReviewChoice queue, ReviewKey? after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(queue);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = TimelineSelection.Of(context, queue.Waiting);
        if (queue.Rule is { } rule)
        {
            // The reports of a rule stand in an index of their own, however few of all that wait they are.
            var found = context.Reports.Where(report => report.Rule == rule && report.EventId != null && report.Article!.SupersededByImportRunId == null).Select(report => report.EventId!.Value);
            waiting = waiting.Where(registered => found.Contains(registered.Id));
        }

        var rows = await (queue.Order == ReviewOrder.LeastSure ? LeastSure(waiting, after) : Newest(waiting, after))
            .Take(PageSize)
            .Select(found => new ReviewRow(found.Id, found.Kind, found.Status, found.Title, found.Confidence, found.SortKey))
            .ToListAsync(cancellationToken);
        var tallies = queue.Rule is null ? TallySelection.CountsOf(context, queue.Waiting) : null;
        var count = tallies is not null ? await tallies.SumAsync(tally => tally.Count, cancellationToken) : await waiting.Take(MostCounted + 1).CountAsync(cancellationToken);
        return new WaitingEvents(rows, tallies is null ? Math.Min(count, MostCounted) : count) { IsLeast = tallies is null && count > MostCounted };
    }

    private static IQueryable<Event> LeastSure(IQueryable<Event> waiting, ReviewKey? after)
    {
        if (after is { } key)
        {
            var (confidence, id) = (key.Value, key.Id);
            waiting = waiting.Where(found => found.Confidence > confidence || (found.Confidence == confidence && found.Id > id));
        }

        return waiting.OrderBy(found => found.Confidence).ThenBy(found => found.Id);
    }

    private static IQueryable<Event> Newest(IQueryable<Event> waiting, ReviewKey? after)
    {
        if (after is { } key)
        {
            var (place, id) = ((int)Math.Clamp(key.Value, 0, int.MaxValue), key.Id);
            waiting = waiting.Where(found => found.SortKey < place || (found.SortKey == place && found.Id < id));
        }

        return waiting.OrderByDescending(found => found.SortKey).ThenByDescending(found => found.Id);
    }
}
