using System.Globalization;
using System.Text;

namespace DefenceTies.Extraction.Tests.Evaluation;

/// <summary>How far confidences keep what they promise.</summary>
internal static class Reliability
{
    /// <summary>From here on an event counts as certain.</summary>
    internal const double Certain = 0.9;

    /// <summary>The share of events that ought to be certain.</summary>
    private const double Wanted = 0.4;

    private static readonly double[] s_from = [0, 0.3, 0.5, 0.7, 0.8, Certain];

    /// <summary>The share of events that are certain, and the share of those that are right.</summary>
    internal static (double Share, double Right) OfCertain(IEnumerable<(double Confidence, bool IsRight)> events)
    {
        var all = events.ToList();
        var certain = all.Where(found => found.Confidence >= Certain).ToList();
        return (certain.Count / (double)all.Count, certain.Count == 0 ? 1 : certain.Count(found => found.IsRight) / (double)certain.Count);
    }

    /// <summary>A row for each range of confidence: how many events, what they promise on average, how many are right.</summary>
    internal static string Table(string title, IEnumerable<(double Confidence, bool IsRight)> events)
    {
        var all = events.ToList();
        var (share, right) = OfCertain(all);
        var table = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{title}: {all.Count} events, {share:P1} of them certain, {right:P1} of those right; {RightOfSurest(all):P1} of the surest {Wanted:P0}");
        foreach (var (at, from) in s_from.Index())
        {
            var to = at + 1 < s_from.Length ? s_from[at + 1] : double.PositiveInfinity;
            var within = all.Where(found => found.Confidence >= from && found.Confidence < to).ToList();
            if (within.Count > 0)
            {
                table.AppendLine(CultureInfo.InvariantCulture, $"| {from:F1} | {within.Count} | {within.Average(found => found.Confidence):F2} | {within.Average(found => found.IsRight ? 1.0 : 0.0):F2} |");
            }
        }

        return table.ToString();
    }

    private static double RightOfSurest(List<(double Confidence, bool IsRight)> all) =>
        all.OrderByDescending(found => found.Confidence).Take((int)Math.Ceiling(Wanted * all.Count)).Average(found => found.IsRight ? 1.0 : 0.0);
}
