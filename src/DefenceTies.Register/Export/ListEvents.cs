using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Export;

/// <summary>Lists a page of the events of a filter, for programs.</summary>
public sealed class ListEvents(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many events a page holds at most.</summary>
    public const int MaxEvents = 500;

    /// <summary>Lists them.</summary>
    /// <param name="filter">Which events, in which order, and from which key on.</param>
    /// <param name="size">How many, from 1 to <see cref="MaxEvents"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<EventListing> ExecuteAsync(TimelineFilter filter, int size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNotEqual(Math.Clamp(size, 1, MaxEvents), size);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // One connection for all queries, instead of one taken and given back for each.
        await context.Database.OpenConnectionAsync(cancellationToken);
        var page = await KeyPage.ReadAsync(context, filter, size, cancellationToken);
        return new EventListing(await EventSummaries.ReadAsync(context, [.. page.Places.Select(place => place.Id)], cancellationToken), page.After, page.Before);
    }
}
