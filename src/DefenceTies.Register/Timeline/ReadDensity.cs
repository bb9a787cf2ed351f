using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// Reads how thick the timeline is over time, under all filters but the period: from the tallies where they answer the
/// filter, else from the newest events that match.
/// </summary>
public sealed class ReadDensity(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many events are walked at most where there is no tally of them.</summary>
    public const int WalkLimit = 40_000;

    /// <summary>Reads the whole strip, in bins as long as it takes.</summary>
    public Task<Density> ExecuteAsync(TimelineFilter filter, CancellationToken cancellationToken) => ExecuteAsync(filter, null, cancellationToken);

    /// <summary>Reads a stretch of the strip. By days, dates that began before the year before it are left out: less than a 365th of each falls on a day.</summary>
    public async Task<Density> ExecuteAsync(TimelineFilter filter, DensityZoom? zoom, CancellationToken cancellationToken)
    {
        filter = filter with { From = null, To = null, CertainlyInPeriod = false };
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (spans, undated, isPartial) = TallySelection.Of(context, filter) is { } tallies
            ? await OfTalliesAsync(tallies, cancellationToken)
            : await OfEventsAsync(TimelineSelection.Of(context, filter), cancellationToken);
        if (spans.Count > 0 && DaysAsked(spans, zoom) is { First: { } first, Last: { } last } days)
        {
            var (near, isCut) = await NearAsync(TimelineSelection.Of(context, filter), first, last, cancellationToken);
            return DensityBins.Of(near, undated, days) with { IsPartial = isCut };
        }

        return DensityBins.Of(spans, undated, zoom) with { IsPartial = isPartial };
    }

    // Tallies tell no days, so that a strip by days looks at the events themselves.
    private static DensityZoom? DaysAsked(IReadOnlyList<DensitySpan> spans, DensityZoom? zoom)
    {
        var first = zoom?.First ?? spans.Min(span => span.First);
        var last = zoom?.Last ?? spans.Max(span => span.Last);
        var unit = zoom?.UnitWithin(first, last) ?? DensityZoom.UnitFor(first, last);
        return unit == DensityUnit.Day ? new DensityZoom(unit, first, last) : null;
    }

    private static async Task<(IReadOnlyList<DensitySpan> Spans, int Undated, bool IsPartial)> OfTalliesAsync(IQueryable<EventTally> tallies, CancellationToken cancellationToken)
    {
        var read = await tallies
            .GroupBy(tally => new { tally.First, tally.Last })
            .Select(group => new { group.Key.First, group.Key.Last, Count = group.Sum(tally => tally.Count) })
            .Where(group => group.Count > 0)
            .ToListAsync(cancellationToken);
        var spans = read.Where(span => span.First != EventTally.NoFirst).Select(span =>
        {
            var first = TallySelection.DayOf(span.First);

            // What is open at its end is placed where it begins.
            return new DensitySpan(first, span.Last == EventTally.NoLast ? first : TallySelection.DayOf(span.Last), span.Count);
        });
        return ([.. spans], read.Where(span => span.First == EventTally.NoFirst).Sum(span => span.Count), false);
    }

    private static async Task<(IReadOnlyList<DensitySpan> Spans, int Undated, bool IsPartial)> OfEventsAsync(IQueryable<Event> selection, CancellationToken cancellationToken)
    {
        var spans = await SpansAsync(selection.Where(found => found.Earliest != null), cancellationToken);
        var undated = await selection.Where(found => found.Earliest == null).Take(TimelinePage.CountLimit).CountAsync(cancellationToken);
        return (spans, undated, spans.Sum(span => span.Count) >= WalkLimit);
    }

    private static async Task<(IReadOnlyList<DensitySpan> Spans, bool IsCut)> NearAsync(IQueryable<Event> selection, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var from = new DateOnly(Math.Max(1, first.Year - 1), 1, 1);
        var inside = await SpansAsync(selection.Where(found => found.Earliest >= first && found.Earliest <= last), cancellationToken);
        var before = await SpansAsync(selection.Where(found => found.Earliest >= from && found.Earliest < first && found.Latest >= first), cancellationToken);
        return ([.. inside, .. before], inside.Sum(span => span.Count) >= WalkLimit || before.Sum(span => span.Count) >= WalkLimit);
    }

    private static async Task<IReadOnlyList<DensitySpan>> SpansAsync(IQueryable<Event> events, CancellationToken cancellationToken)
    {
        var spans = await events
            .OrderByDescending(found => found.SortKey).ThenByDescending(found => found.Id)
            .Take(WalkLimit)
            .GroupBy(found => new { found.Earliest, found.Latest })
            .Select(group => new { group.Key.Earliest, group.Key.Latest, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return [.. spans.Select(span => new DensitySpan(span.Earliest!.Value, span.Latest ?? span.Earliest.Value, span.Count))];
    }
}
