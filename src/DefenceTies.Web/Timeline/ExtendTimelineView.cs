using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>
/// Reads the next page of the list beside those that are shown. Only a few pages stand at a time: what one has long scrolled
/// past is let go, and comes back when one scrolls back.
/// </summary>
/// <param name="readTimeline">Reads the rows.</param>
public sealed class ExtendTimelineView(ReadTimeline readTimeline)
{
    /// <summary>How many pages stand at a time.</summary>
    public const int MostPages = 6;

    /// <summary>The view with one page more.</summary>
    /// <param name="view">The view.</param>
    /// <param name="filter">The filter it shows.</param>
    /// <param name="isOnward">Whether the page comes after those that are shown, or before.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>The same view when there is no such page.</returns>
    public async Task<TimelineView> ExecuteAsync(TimelineView view, TimelineFilter filter, bool isOnward, CancellationToken cancellationToken)
    {
        if ((isOnward ? view.Pages[^1].Page.After : view.Pages[0].Page.Before) is not { } key)
        {
            return view;
        }

        var (after, before) = isOnward ? (key, (string?)null) : (null, key);
        var page = await readTimeline.ExecuteAsync(filter with { After = after, Before = before }, cancellationToken);
        var next = new TimelineStretch(after, before, page);

        // An event that was given another date meanwhile stands once, where it is now.
        var ids = page.Rows.Select(row => row.Id).ToHashSet();
        var kept = view.Pages.Select(stretch => stretch.Without(ids));
        return view with { Pages = isOnward ? [.. kept.TakeLast(MostPages - 1), next] : [next, .. kept.Take(MostPages - 1)] };
    }
}
