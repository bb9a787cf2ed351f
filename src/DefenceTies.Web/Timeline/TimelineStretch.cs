using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>A page of the list with the keys by which an address finds it.</summary>
/// <param name="After">The key it follows after; none for the first page and for one that was reached backwards.</param>
/// <param name="Before">The key it lies before; none for all but one that was reached backwards.</param>
/// <param name="Page">The page.</param>
public sealed record TimelineStretch(string? After, string? Before, TimelinePage Page)
{
    /// <summary>The filter that asks for just this page.</summary>
    public TimelineFilter On(TimelineFilter filter) => filter with { After = After, Before = Before };

    /// <summary>Whether a filter asks for this page.</summary>
    public bool IsAskedBy(TimelineFilter filter) => filter.After == After && filter.Before == Before;

    /// <summary>The same page without some events.</summary>
    public TimelineStretch Without(IReadOnlySet<long> ids) => Page.Rows.Any(row => ids.Contains(row.Id))
        ? this with { Page = Page with { Rows = [.. Page.Rows.Where(row => !ids.Contains(row.Id))] } }
        : this;
}
