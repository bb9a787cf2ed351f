using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Review;

/// <summary>Reads the events that an import found and nobody has looked at.</summary>
public sealed class ReadWaitingEvents(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many of them are read at once.</summary>
    public const int PageSize = 12;

    /// <summary>Reads the next ones.</summary>
    /// <param name="order">The order.</param>
    /// <param name="after">The last one that was passed over; none for the head of the queue.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<WaitingEvents> ExecuteAsync(ReviewOrder order, ReviewKey? after, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = context.Events.Where(found => found.Review == ReviewState.Extracted);
        var rows = await (order == ReviewOrder.LeastSure ? LeastSure(waiting, after) : Newest(waiting, after))
            .Take(PageSize)
            .Select(found => new ReviewRow(found.Id, found.Kind, found.Status, found.Title, found.Confidence, found.SortKey))
            .ToListAsync(cancellationToken);
        var extracted = TimelineFilter.All with { Reviews = new Choice<ReviewState>([ReviewState.Extracted], []) };
        var count = await TallySelection.CountsOf(context, extracted)!.SumAsync(tally => tally.Count, cancellationToken);
        return new WaitingEvents(rows, count);
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
