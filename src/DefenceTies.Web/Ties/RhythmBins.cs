using DefenceTies.Register.Ties;
using DefenceTies.Web.Dates;

namespace DefenceTies.Web.Ties;

/// <summary>Counts contacts by stretches of time, for ties of very many.</summary>
internal static class RhythmBins
{
    private const int MostBins = 80;
    private static readonly int[] s_months = [1, 3, 12, 60, 120, 600];

    /// <summary>The bins that hold something. A date wider than a bin counts where its middle lies.</summary>
    internal static IReadOnlyList<RhythmBin> Of(IEnumerable<TieContact> dated, DayRuler ruler)
    {
        var months = ((ruler.Last.Year - ruler.First.Year) * 12) + ruler.Last.Month - ruler.First.Month + 1;
        var step = Array.Find(s_months, size => months <= MostBins * size) is var found and > 0 ? found : s_months[^1];
        return
        [
            .. dated
                .Select(contact => (Lane: RhythmLayout.LaneOf(contact), Day: MiddleOf(contact)))
                .Where(contact => contact.Day >= ruler.First && contact.Day <= ruler.Last)
                .GroupBy(contact => (contact.Lane, Start: StartOf(contact.Day, step)))
                .OrderBy(group => group.Key)
                .Select(group => new RhythmBin(group.Key.Lane, Later(group.Key.Start, ruler.First), Earlier(group.Key.Start.AddMonths(step).AddDays(-1), ruler.Last), group.Count())),
        ];
    }

    private static DateOnly MiddleOf(TieContact contact)
    {
        var bounds = contact.Date!.Bounds;
        var first = bounds.Earliest ?? bounds.Latest!.Value;
        return first.AddDays(((bounds.Latest ?? first).DayNumber - first.DayNumber) / 2);
    }

    private static DateOnly StartOf(DateOnly day, int step)
    {
        var month = ((day.Year * 12) + day.Month - 1) / step * step;
        return month < 12 ? DateOnly.MinValue : new DateOnly(month / 12, (month % 12) + 1, 1);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
