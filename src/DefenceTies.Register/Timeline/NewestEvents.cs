using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>The newest events of a filter, as far as counts walk.</summary>
/// <param name="Events">The events with the values that are counted most.</param>
/// <param name="IsLimited">Whether there are more than were walked.</param>
internal sealed record NewestEvents(IReadOnlyList<NewestEvents.Values> Events, bool IsLimited)
{
    /// <summary>No count of chosen events walks further than this.</summary>
    internal const int Limit = TimelinePage.CountLimit;

    internal IReadOnlyList<long> Ids { get; } = [.. Events.Select(found => found.Id)];

    internal static async Task<NewestEvents> ReadAsync(IDbContextFactory<RegisterContext> contexts, TimelineFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await TimelineSelection.Of(context, filter)
            .OrderByDescending(found => found.SortKey).ThenByDescending(found => found.Id)
            .Take(Limit + 1)
            .Select(found => new Values(found.Id, found.Kind, found.Status, found.Review))
            .ToListAsync(cancellationToken);
        return new NewestEvents([.. found.Take(Limit)], found.Count > Limit);
    }

    /// <summary>What is counted of every event.</summary>
    internal sealed record Values(long Id, EventKind Kind, EventStatus Status, ReviewState Review);
}
