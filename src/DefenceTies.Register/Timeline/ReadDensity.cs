using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>Counts how thick the timeline is over time, under all filters but the period.</summary>
public sealed class ReadDensity(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Counts.</summary>
    public async Task<Density> ExecuteAsync(TimelineFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var selection = TimelineSelection.Of(context, filter with { From = null, To = null });
        var spans = await selection
            .Where(found => found.Earliest != null)
            .GroupBy(found => new { found.Earliest, found.Latest })
            .Select(group => new { group.Key.Earliest, group.Key.Latest, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var undated = await selection.CountAsync(found => found.Earliest == null, cancellationToken);

        // What is open at its end is placed where it begins.
        return DensityBins.Of([.. spans.Select(span => new DensitySpan(span.Earliest!.Value, span.Latest ?? span.Earliest.Value, span.Count))], undated);
    }
}
