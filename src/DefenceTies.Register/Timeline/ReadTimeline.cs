using DefenceTies.Register.Events;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>Reads a page of the timeline.</summary>
public sealed class ReadTimeline(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many events a page holds.</summary>
    public const int PageSize = 50;

    /// <summary>Reads the page that the filter asks for.</summary>
    public async Task<TimelinePage> ExecuteAsync(TimelineFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var walk = new TimelineWalk(context, filter);
        var (key, backwards) = KeyPage.StartOf(filter);

        // Where no tally has the count, the first page is read along with it.
        var tallied = TallySelection.CountsOf(context, filter) is { } tallies ? await tallies.SumAsync(tally => tally.Count, cancellationToken) : (int?)null;
        var first = tallied is null ? await walk.ReadAsync(backwards: false, null, TimelinePage.CountLimit, cancellationToken, enough: PageSize + 1) : null;
        var count = Math.Min(TimelinePage.CountLimit, tallied ?? first!.Count);
        var isLimited = count >= TimelinePage.CountLimit || walk.StoppedEarly;
        var page = key is null && first is not null
            ? KeyPage.Of(first, PageSize, backwards: false, hasStart: false)
            : await KeyPage.ReadAsync(context, filter, PageSize, cancellationToken);
        return new TimelinePage(await EventRows.ReadAsync(context, [.. page.Places.Select(place => place.Id)], cancellationToken), count, page.After, page.Before)
        {
            CountIsLimited = isLimited,
        };
    }
}
