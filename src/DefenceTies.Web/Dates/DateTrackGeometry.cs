using DefenceTies.Domain.Time;

namespace DefenceTies.Web.Dates;

/// <summary>Lays a date out on a ruler, as wide as it is known.</summary>
public static class DateTrackGeometry
{
    /// <summary>The pieces to draw, in drawing order; none when nothing is known of the date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="ruler">The days to draw it on.</param>
    /// <param name="isDisputed">Whether its sources disagree on it.</param>
    public static IReadOnlyList<TrackShape> Of(EdtfDate? date, DayRuler ruler, bool isDisputed) => date switch
    {
        null or { Bounds.IsUnknown: true } => [],
        { Bounds.Earliest: null } => UpTo(date.Bounds.Latest!.Value, ruler),
        { Form: EdtfForm.OneOf, Members.Count: > 1 } => [.. Eithers(date, ruler, isDisputed), .. Spills(date.Bounds, ruler)],
        _ => [.. Stretch(date.Bounds, ruler), .. Spills(date.Bounds, ruler)],
    };

    private static IEnumerable<TrackShape> Eithers(EdtfDate date, DayRuler ruler, bool isDisputed)
    {
        var members = date.Members
            .Select(member => Clip(TrackForm.Either, member.Start?.First ?? ruler.First, member.End?.Last ?? ruler.Last, ruler))
            .OfType<TrackShape>()
            .ToArray();
        if (isDisputed && members.Length > 1)
        {
            yield return new TrackShape(TrackForm.Disagreement, members[0].Start, members.Max(member => member.End));
        }

        foreach (var member in members)
        {
            yield return member;
        }
    }

    private static IEnumerable<TrackShape> Stretch(DateBounds bounds, DayRuler ruler)
    {
        var (first, last) = (bounds.Earliest!.Value, bounds.Latest ?? ruler.Last);
        TrackShape?[] pieces = bounds is { CoreFirst: { } coreFirst, CoreLast: { } coreLast }
            ?
            [
                first < coreFirst ? Clip(TrackForm.Possible, first, coreFirst.AddDays(-1), ruler) : null,
                coreLast < last ? Clip(TrackForm.Possible, coreLast.AddDays(1), last, ruler) : null,
                Clip(TrackForm.Certain, coreFirst, coreLast, ruler),
            ]
            : [Clip(TrackForm.Possible, first, last, ruler)];
        return pieces.OfType<TrackShape>();
    }

    private static IEnumerable<TrackShape> Spills(DateBounds bounds, DayRuler ruler)
    {
        if (bounds.Earliest < ruler.First)
        {
            yield return new TrackShape(TrackForm.Before, 0, 0);
        }

        if (bounds.Latest is null || bounds.Latest > ruler.Last)
        {
            yield return new TrackShape(TrackForm.After, 100, 100);
        }
    }

    private static IReadOnlyList<TrackShape> UpTo(DateOnly latest, DayRuler ruler) =>
        latest < ruler.First ? [new TrackShape(TrackForm.Before, 0, 0)]
        : latest > ruler.Last ? [new TrackShape(TrackForm.UpTo, 0, 100), new TrackShape(TrackForm.After, 100, 100)]
        : [new TrackShape(TrackForm.UpTo, 0, ruler.EndOf(latest)), new TrackShape(TrackForm.Stop, ruler.EndOf(latest), ruler.EndOf(latest))];

    private static TrackShape? Clip(TrackForm form, DateOnly first, DateOnly last, DayRuler ruler) =>
        last < ruler.First || first > ruler.Last
            ? null
            : new TrackShape(form, Math.Max(0, ruler.StartOf(first)), Math.Min(100, ruler.EndOf(last)));
}
