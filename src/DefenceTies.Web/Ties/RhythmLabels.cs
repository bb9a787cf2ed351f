using DefenceTies.Domain.Time;
using DefenceTies.Web.Dates;

namespace DefenceTies.Web.Ties;

/// <summary>Puts labels over the marks of a drawing where there is room for them.</summary>
internal static class RhythmLabels
{
    /// <summary>More marks than this stay without labels: the list names them.</summary>
    internal const int MostLabels = 40;

    private const int LongestTitle = 30;

    // A letter of the label's size on a drawing of some 1,100 pixels.
    private const double PercentOfLetter = 0.62;
    private const double Apart = 1;

    /// <summary>The marks with their labels.</summary>
    /// <param name="marks">The marks, from left to right.</param>
    /// <param name="ruler">The days that are drawn.</param>
    internal static IReadOnlyList<RhythmMark> Put(IEnumerable<RhythmMark> marks, DayRuler ruler)
    {
        var all = marks.ToList();
        if (all.Count > MostLabels)
        {
            return all;
        }

        var taken = new Dictionary<RhythmLane, double>();
        int? year = ruler.First.Year == ruler.Last.Year ? ruler.First.Year : null;
        return [.. all.Select(mark => WithLabel(mark, taken, year))];
    }

    private static RhythmMark WithLabel(RhythmMark mark, Dictionary<RhythmLane, double> taken, int? year)
    {
        var label = $"{Short(mark.Contact.Title)}, {DateWords.Short(mark.Contact.Date, year)}";
        var width = label.Length * PercentOfLetter;
        var ends = mark.At + width > 100;
        var start = ends ? mark.At - width : mark.At;
        if (start < taken.GetValueOrDefault(mark.Lane, 0) || start < 0)
        {
            return mark;
        }

        taken[mark.Lane] = start + width + Apart;
        return mark with { Label = label, LabelEnds = ends };
    }

    private static string Short(string title)
    {
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', LongestTitle);
        return title[..(end > 0 ? end : LongestTitle)].TrimEnd(',', ' ') + " …";
    }
}
