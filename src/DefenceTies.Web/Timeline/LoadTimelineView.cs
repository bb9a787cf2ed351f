using DefenceTies.Register.Events;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>Loads what the timeline page shows, and no part of it twice.</summary>
/// <param name="readTimeline">Reads the rows.</param>
/// <param name="countFacets">Counts the facets.</param>
/// <param name="readDensity">Reads the strip.</param>
/// <param name="readEvent">Reads the chosen event.</param>
/// <param name="readNames">Reads the names of what the filter speaks of.</param>
public sealed class LoadTimelineView(ReadTimeline readTimeline, CountFacets countFacets, ReadDensity readDensity, ReadEvent readEvent, ReadFilterNames readNames)
{
    private const int MostRelaxations = 6;

    /// <summary>The view for a filter.</summary>
    /// <param name="filter">What to show.</param>
    /// <param name="selected">The event to show the evidence of; the first row when none is named.</param>
    /// <param name="shown">What is shown already: whatever of it still holds is kept.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public async Task<TimelineView> ExecuteAsync(TimelineFilter filter, long? selected, TimelineView? shown, CancellationToken cancellationToken)
    {
        var query = FilterQuery.Write(Unpaged(filter));
        var view = shown?.Query != query ? await LoadAsync(filter, query, cancellationToken)
            : shown.Pages.Any(page => page.IsAskedBy(filter)) ? shown
            : shown with { Pages = [await PageAsync(filter, cancellationToken)] };
        var wanted = selected ?? (view.Pages.First(page => page.IsAskedBy(filter)).Page.Rows is [var first, ..] ? first.Id : null);
        return wanted == view.Selected?.Row.Id
            ? view
            : view with { Selected = wanted is { } id ? await readEvent.ExecuteAsync(id, cancellationToken) : null };
    }

    private async Task<TimelineView> LoadAsync(TimelineFilter filter, string query, CancellationToken cancellationToken)
    {
        var page = PageAsync(filter, cancellationToken);
        var facets = countFacets.ExecuteAsync(filter, cancellationToken);
        var density = readDensity.ExecuteAsync(filter, StripStretch.Of(filter), cancellationToken);
        var other = HasPeriod(filter) ? CountAsync(filter with { CertainlyInPeriod = !filter.CertainlyInPeriod }, cancellationToken) : null;
        var names = readNames.ExecuteAsync(filter, cancellationToken);
        await Task.WhenAll(page, facets, density, names);
        var otherCount = other is null ? (int?)null : await other;
        var relaxations = (await page).Page.Count == 0 ? await RelaxAsync(filter, await facets, await names, cancellationToken) : [];
        return new TimelineView(query, [await page], otherCount, await facets, await density, await names, relaxations, null);
    }

    private async Task<TimelineStretch> PageAsync(TimelineFilter filter, CancellationToken cancellationToken) =>
        new(filter.After, filter.Before, await readTimeline.ExecuteAsync(filter, cancellationToken));

    private async Task<IReadOnlyList<Relaxation>> RelaxAsync(TimelineFilter filter, FacetCounts facets, FilterNames names, CancellationToken cancellationToken)
    {
        var relaxations = new List<Relaxation>();
        foreach (var chip in FilterChips.Of(filter, facets, names).Take(MostRelaxations))
        {
            relaxations.Add(new Relaxation(chip.Value, FilterQuery.Write(chip.Without), await CountAsync(chip.Without, cancellationToken)));
        }

        return relaxations;
    }

    private async Task<int> CountAsync(TimelineFilter filter, CancellationToken cancellationToken) =>
        (await readTimeline.ExecuteAsync(Unpaged(filter), cancellationToken)).Count;

    private static bool HasPeriod(TimelineFilter filter) => filter.From is not null || filter.To is not null;

    private static TimelineFilter Unpaged(TimelineFilter filter) => filter with { After = null, Before = null };
}
