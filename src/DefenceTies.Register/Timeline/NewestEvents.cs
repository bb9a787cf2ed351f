using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>The newest events of a filter, as far as counts walk.</summary>
/// <param name="Events">The events with the values that are counted most.</param>
/// <param name="IsLimited">Whether there are more than were walked.</param>
internal sealed record NewestEvents(IReadOnlyList<NewestEvents.Values> Events, bool IsLimited)
{
    /// <summary>No count of chosen events walks further than this.</summary>
    internal const int Limit = TimelinePage.CountLimit;

    internal long[] Ids { get; } = [.. Events.Select(found => found.Id)];

    internal static async Task<NewestEvents> ReadAsync(IDbContextFactory<RegisterContext> contexts, TimelineFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var places = await new TimelineWalk(context, filter).ReadAsync(backwards: false, null, Limit + 1, cancellationToken);
        var ids = places.Take(Limit).Select(place => place.Id).ToArray();
        var found = await context.Events
            .Where(found => EF.Parameter(ids).Contains(found.Id))
            .Select(found => new Values(found.Id, found.Kind, found.Status, found.Review))
            .ToListAsync(cancellationToken);
        return new NewestEvents(found, places.Count > Limit);
    }

    /// <summary>What is counted of every event.</summary>
    internal sealed record Values(long Id, EventKind Kind, EventStatus Status, ReviewState Review);
}
