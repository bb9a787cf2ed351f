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
        var backwards = PageKey.TryParse(filter.Before, out var key);
        if (!backwards && PageKey.TryParse(filter.After, out var after))
        {
            key = after;
        }

        // Where no tally has the count, the first page is read along with it.
        var tallied = TallySelection.CountsOf(context, filter) is { } tallies ? await tallies.SumAsync(tally => tally.Count, cancellationToken) : (int?)null;
        var first = tallied is null ? await walk.ReadAsync(backwards: false, null, TimelinePage.CountLimit, cancellationToken, enough: PageSize + 1) : null;
        var count = Math.Min(TimelinePage.CountLimit, tallied ?? first!.Count);
        var isLimited = count >= TimelinePage.CountLimit || walk.StoppedEarly;
        var keys = key is null && first is not null ? first : await new TimelineWalk(context, filter).ReadAsync(backwards, key, PageSize + 1, cancellationToken);
        var hasMore = keys.Count > PageSize;
        var page = keys.Take(PageSize).ToList();
        if (backwards)
        {
            page.Reverse();
        }

        var rows = await EventRows.ReadAsync(context, [.. page.Select(place => place.Id)], cancellationToken);
        return new TimelinePage(
            rows,
            count,
            page.Count > 0 && (backwards || hasMore) ? page[^1].ToString() : null,
            page.Count > 0 && (backwards ? hasMore : key is not null) ? page[0].ToString() : null)
        {
            CountIsLimited = isLimited,
        };
    }
}
