namespace DefenceTies.Register.Timeline;

/// <summary>A page of the timeline as places, with the keys of the pages beside it.</summary>
/// <param name="Places">The places in the filter's order.</param>
/// <param name="After">The key that continues after the last place; none at the end.</param>
/// <param name="Before">The key that goes back before the first place; none at the start.</param>
internal sealed record KeyPage(IReadOnlyList<PageKey> Places, string? After, string? Before)
{
    /// <summary>Where the filter's page begins, and whether it lies before that place and not after it.</summary>
    internal static (PageKey? Key, bool Backwards) StartOf(TimelineFilter filter) =>
        PageKey.TryParse(filter.Before, out var before) ? (before, true)
        : PageKey.TryParse(filter.After, out var after) ? (after, false)
        : (null, false);

    /// <summary>Reads the filter's page.</summary>
    internal static async Task<KeyPage> ReadAsync(RegisterContext context, TimelineFilter filter, int size, CancellationToken cancellationToken)
    {
        var (key, backwards) = StartOf(filter);
        return Of(await new TimelineWalk(context, filter).ReadAsync(backwards, key, size + 1, cancellationToken), size, backwards, key is not null);
    }

    /// <summary>Makes a page of what was read for it: one place more than it holds, where there are more.</summary>
    internal static KeyPage Of(IReadOnlyList<PageKey> read, int size, bool backwards, bool hasStart)
    {
        var hasMore = read.Count > size;
        var page = read.Take(size).ToList();
        if (backwards)
        {
            page.Reverse();
        }

        return new KeyPage(
            page,
            page.Count > 0 && (backwards || hasMore) ? page[^1].ToString() : null,
            page.Count > 0 && (backwards ? hasMore : hasStart) ? page[0].ToString() : null);
    }
}
