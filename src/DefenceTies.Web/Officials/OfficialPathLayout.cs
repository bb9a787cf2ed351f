using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;
using DefenceTies.Web.Dates;

namespace DefenceTies.Web.Officials;

/// <summary>Lays an official's posts and events out over time: a bar a post, a mark an event.</summary>
public sealed class OfficialPathLayout
{
    /// <summary>How many posts are drawn at most, the newest.</summary>
    public const int MostPosts = 8;

    // A shape narrower than its mark says nothing that the mark does not.
    private const double LeastWidth = 1.6;

    /// <summary>Lays them out.</summary>
    /// <param name="tenures">The posts, newest first.</param>
    /// <param name="events">The events.</param>
    /// <param name="official">The official's id.</param>
    public OfficialPathLayout(IReadOnlyList<OfficialTenure> tenures, IReadOnlyList<EventRow> events, long official)
    {
        var dated = events.Where(row => row.Date is { Bounds.IsUnknown: false }).ToList();
        var posts = tenures.Select(tenure => (tenure, BoundsOf(tenure))).Where(post => post.Item2 is { IsUnknown: false }).Take(MostPosts).ToList();
        Undated = events.Count - dated.Count;
        Ruler = RulerOf([.. dated.Select(row => row.Date!.Bounds), .. posts.Select(post => post.Item2!.Value)]);
        Posts = [.. posts.Select(post => Bar(post.tenure, post.Item2!.Value))];
        Marks = [.. dated.Select(row => Mark(row, LaneOf(row, official)))];
    }

    /// <summary>The days that are drawn, in whole years.</summary>
    public DayRuler Ruler { get; }

    /// <summary>The posts, newest first.</summary>
    public IReadOnlyList<OfficialPost> Posts { get; }

    /// <summary>The events.</summary>
    public IReadOnlyList<OfficialMark> Marks { get; }

    /// <summary>How many events have no date to be drawn at.</summary>
    public int Undated { get; }

    private static OfficialLane LaneOf(EventRow row, long official) => row.Officials.FirstOrDefault(person => person.Id == official)?.Part switch
    {
        OfficialPart.Visitor when row.Kind == EventKind.Visit => OfficialLane.Made,
        OfficialPart.Host when row.Kind == EventKind.Visit => OfficialLane.Received,
        _ => OfficialLane.Other,
    };

    private static DateBounds? BoundsOf(OfficialTenure tenure) => tenure.Held?.Bounds
        ?? ((tenure.FirstRead ?? tenure.LastRead)?.Bounds is { } first ? first with { Latest = (tenure.LastRead ?? tenure.FirstRead)!.Bounds.Latest } : null);

    private static DayRuler RulerOf(IReadOnlyList<DateBounds> bounds)
    {
        var first = bounds.Min(found => found.Earliest ?? found.Latest);
        var last = bounds.Max(found => found.Latest ?? found.Earliest);
        return first is null || last is null ? DayRuler.OfYear(DateOnly.MaxValue.Year) : new DayRuler(new DateOnly(first.Value.Year, 1, 1), new DateOnly(Math.Max(first.Value.Year, last.Value.Year), 12, 31));
    }

    private OfficialPost Bar(OfficialTenure tenure, DateBounds bounds)
    {
        var start = Ruler.StartOf(bounds.Earliest ?? Ruler.First);
        var end = Ruler.EndOf(bounds.Latest ?? (tenure.Held is null ? bounds.Earliest!.Value : Ruler.Last));
        return new OfficialPost(tenure, start, Math.Max(start, end));
    }

    private OfficialMark Mark(EventRow row, OfficialLane lane)
    {
        var bounds = row.Date!.Bounds;
        var start = bounds.Earliest ?? bounds.Latest!.Value;
        var shapes = DateTrackGeometry.Of(row.Date, Ruler, false)
            .Where(shape => shape.Form is TrackForm.Certain or TrackForm.Possible or TrackForm.Either && shape.Width >= LeastWidth);
        return new OfficialMark(row, lane, (Ruler.StartOf(start) + Ruler.EndOf(bounds.Latest ?? start)) / 2, [.. shapes]);
    }
}
