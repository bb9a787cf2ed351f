using DefenceTies.Domain.Time;
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
    public const int WalkLimit = 10_000;

    /// <summary>How many that tell of some words: finding many of them is work for PostgreSQL.</summary>
    public const int WalkLimitOfText = 1_500;

    // How many are enough where they lie so far apart that finding more of them is work.
    private const int Enough = 1_000;
    private const int MostLookedAt = 3_500;

    /// <summary>Reads the whole strip, in bins of the filter's zoom, else as long as it takes.</summary>
    public Task<Density> ExecuteAsync(TimelineFilter filter, CancellationToken cancellationToken) => ExecuteAsync(filter, filter.Zoom is { } unit ? new DensityZoom(unit) : null, cancellationToken);

    /// <summary>Reads a stretch of the strip. By days, dates that began before the year before it are left out: less than a 365th of each falls on a day.</summary>
    public async Task<Density> ExecuteAsync(TimelineFilter filter, DensityZoom? zoom, CancellationToken cancellationToken)
    {
        filter = filter with { From = null, To = null, CertainlyInPeriod = false, OldestFirst = false, After = null, Before = null };
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (spans, undated, isPartial) = TallySelection.Of(context, filter) is { } tallies
            ? await OfTalliesAsync(tallies, cancellationToken)
            : await OfEventsAsync(context, filter, cancellationToken);
        if (spans.Count > 0 && DaysAsked(spans, zoom) is { First: { } first, Last: { } last } days)
        {
            var (near, isCut) = await NearAsync(context, filter, first, last, cancellationToken);
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

    private static async Task<(IReadOnlyList<DensitySpan> Spans, int Undated, bool IsPartial)> OfEventsAsync(RegisterContext context, TimelineFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Undated == UndatedEvents.Only)
        {
            var (undatedOnly, isCutShort) = await WalkAsync(context, filter, cancellationToken);
            return ([], undatedOnly.Count, isCutShort);
        }

        var (dated, isCut) = await WalkAsync(context, filter with { Undated = UndatedEvents.Without }, cancellationToken);
        var (undated, isUndatedCut) = filter.Undated == UndatedEvents.Without ? ([], false) : await WalkAsync(context, filter with { Undated = UndatedEvents.Only }, cancellationToken);
        return (await SpansAsync(context, dated, cancellationToken), undated.Count, isCut || isUndatedCut);
    }

    private static async Task<(IReadOnlyList<DensitySpan> Spans, bool IsCut)> NearAsync(RegisterContext context, TimelineFilter filter, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var near = filter with { From = EdtfDate.OfDay(new DateOnly(Math.Max(1, first.Year - 1), 1, 1)), To = EdtfDate.OfDay(last), Undated = UndatedEvents.Without };
        var (places, isCut) = await WalkAsync(context, near, cancellationToken);
        return (await SpansAsync(context, places, cancellationToken), isCut);
    }

    private static async Task<(List<PageKey> Places, bool IsCut)> WalkAsync(RegisterContext context, TimelineFilter filter, CancellationToken cancellationToken)
    {
        var walk = new TimelineWalk(context, filter);
        var most = filter.Text is null ? WalkLimit : WalkLimitOfText;
        var places = await walk.ReadAsync(backwards: false, null, most, cancellationToken, Enough, MostLookedAt);
        return (places, places.Count == most || walk.StoppedEarly);
    }

    private static async Task<IReadOnlyList<DensitySpan>> SpansAsync(RegisterContext context, List<PageKey> places, CancellationToken cancellationToken)
    {
        var ids = places.Select(place => place.Id).ToArray();
        var spans = await context.Events
            .Where(found => EF.Parameter(ids).Contains(found.Id))
            .GroupBy(found => new { found.Earliest, found.Latest })
            .Select(group => new { group.Key.Earliest, group.Key.Latest, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return [.. spans.Select(span => new DensitySpan(span.Earliest!.Value, span.Latest ?? span.Earliest.Value, span.Count))];
    }
}
