using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Ties;
using DefenceTies.Web.Dates;

namespace DefenceTies.Web.Ties;

/// <summary>Lays the contacts of two countries out over time: marks in lanes, agreements behind them, long gaps named.</summary>
public sealed class RhythmLayout
{
    /// <summary>More marks than this are told in bins.</summary>
    public const int MostMarks = 200;

    /// <summary>More rows of agreements than this are not drawn; the newest are.</summary>
    public const int MostBars = 8;

    // A shape narrower than its mark says nothing that the mark does not.
    private const double LeastWidth = 1.6;
    private const int GapDays = 183;

    /// <summary>Lays contacts out.</summary>
    /// <param name="contacts">The contacts, in any order.</param>
    /// <param name="ruler">The days that are drawn.</param>
    public RhythmLayout(IReadOnlyList<TieContact> contacts, DayRuler ruler)
    {
        Ruler = ruler;
        var dated = contacts.Where(contact => contact.Date is { Bounds.IsUnknown: false }).ToList();
        Undated = contacts.Count - dated.Count;
        var agreements = dated.Where(contact => contact.Agreement is not null).ToList();
        var drawn = agreements.OrderByDescending(contact => contact.Date!.Bounds.Earliest ?? contact.Date.Bounds.Latest).Take(MostBars * 4).ToList();
        Bars = BarsOf(drawn);
        while (Bars.Any(bar => bar.Row >= MostBars))
        {
            drawn.RemoveAt(drawn.Count - 1);
            Bars = BarsOf(drawn);
        }

        UndrawnAgreements = agreements.Count - drawn.Count;
        if (dated.Count > MostMarks)
        {
            Bins = RhythmBins.Of(dated, ruler);
        }
        else
        {
            Marks = RhythmLabels.Put(dated.Select(MarkOf).OfType<RhythmMark>().OrderBy(mark => mark.At), ruler);
            Gaps = GapsOf(dated);
        }
    }

    /// <summary>The days that are drawn.</summary>
    public DayRuler Ruler { get; }

    /// <summary>The contacts one by one, from left to right; none when there are too many.</summary>
    public IReadOnlyList<RhythmMark> Marks { get; } = [];

    /// <summary>The contacts counted, when there are too many to be drawn one by one.</summary>
    public IReadOnlyList<RhythmBin> Bins { get; } = [];

    /// <summary>The agreements.</summary>
    public IReadOnlyList<RhythmBar> Bars { get; }

    /// <summary>How many older agreements had no room.</summary>
    public int UndrawnAgreements { get; }

    /// <summary>Half years and longer without a contact.</summary>
    public IReadOnlyList<RhythmGap> Gaps { get; } = [];

    /// <summary>How many contacts have no date to be drawn at.</summary>
    public int Undated { get; }

    /// <summary>The lane of a contact.</summary>
    public static RhythmLane LaneOf(TieContact contact) =>
        contact.Kind == EventKind.Agreement || contact.Status != EventStatus.Occurred ? RhythmLane.Plans
        : contact.Direction switch
        {
            TieDirection.FromFirst => RhythmLane.FromFirst,
            TieDirection.FromSecond => RhythmLane.FromSecond,
            _ => RhythmLane.Together,
        };

    /// <summary>The days on which contacts are drawn: the period asked for, else from the first contact to the last or today, in whole months.</summary>
    public static DayRuler RulerOf(IEnumerable<TieContact> contacts, DateOnly? from, DateOnly? to, DateOnly today)
    {
        var bounds = contacts.Select(contact => contact.Date?.Bounds).OfType<DateBounds>().ToList();
        var first = from ?? bounds.Min(found => found.Earliest ?? found.Latest) ?? today.AddYears(-1);
        var last = to ?? bounds.Max(found => found.Latest ?? found.Earliest) ?? today;
        last = to is null && last < today ? today : last;
        last = last < first ? first : last;
        return new DayRuler(new DateOnly(first.Year, first.Month, 1), new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }

    private RhythmMark? MarkOf(TieContact contact)
    {
        var shapes = DateTrackGeometry.Of(contact.Date, Ruler, contact.IsDateDisputed);
        var bounds = contact.Date!.Bounds;
        var start = bounds.Earliest ?? bounds.Latest!.Value;
        var end = bounds.Latest ?? start;
        if (end < Ruler.First || start > Ruler.Last)
        {
            return null;
        }

        var at = (Math.Max(0, Ruler.StartOf(start)) + Math.Min(100, Ruler.EndOf(end))) / 2;
        return new RhythmMark(contact, LaneOf(contact), at, [.. shapes.Where(IsDrawn)], null, false);
    }

    private static bool IsDrawn(TrackShape shape) =>
        shape.Form == TrackForm.Disagreement || (shape.Form is TrackForm.Certain or TrackForm.Possible or TrackForm.Either && shape.Width >= LeastWidth);

    private List<RhythmBar> BarsOf(IEnumerable<TieContact> dated)
    {
        var bars = new List<RhythmBar>();
        var ends = new List<double>();
        foreach (var contact in dated.OrderBy(contact => contact.Date!.Bounds.Earliest ?? contact.Date.Bounds.Latest))
        {
            var from = contact.Date!.Bounds.Earliest ?? contact.Date.Bounds.Latest!.Value;
            var start = Math.Max(0, Ruler.StartOf(from));
            var end = contact.Agreement!.Ended?.Bounds.Latest is { } ended ? Math.Min(100, Ruler.EndOf(ended)) : 100;
            if (start < 100 && end > 0)
            {
                var row = ends.FindIndex(taken => taken <= start);
                row = row < 0 ? ends.Count : row;
                ends.Insert(row, end);
                if (row + 1 < ends.Count)
                {
                    ends.RemoveAt(row + 1);
                }

                bars.Add(new RhythmBar(contact, start, end, row));
            }
        }

        return bars;
    }

    private List<RhythmGap> GapsOf(IEnumerable<TieContact> dated)
    {
        var gaps = new List<RhythmGap>();
        DateOnly? until = null;
        foreach (var bounds in dated.Where(contact => contact.Status == EventStatus.Occurred).Select(contact => contact.Date!.Bounds).Where(bounds => bounds.Earliest is not null).OrderBy(bounds => bounds.Earliest))
        {
            if (until is { } end && bounds.Earliest!.Value.DayNumber - end.DayNumber >= GapDays && end >= Ruler.First && bounds.Earliest <= Ruler.Last)
            {
                gaps.Add(new RhythmGap(Ruler.EndOf(end), Ruler.StartOf(bounds.Earliest.Value), WordsOf(bounds.Earliest.Value.DayNumber - end.DayNumber)));
            }

            until = until > (bounds.Latest ?? bounds.Earliest) ? until : bounds.Latest ?? bounds.Earliest;
        }

        return gaps;
    }

    private static string WordsOf(int days)
    {
        const double DaysOfMonth = 365.2425 / 12;
        var months = (int)Math.Round(days / DaysOfMonth);
        return months < 24 ? $"{months} months" : $"{months / 12} years";
    }
}
