using System.Globalization;

namespace DefenceTies.Web.Network;

/// <summary>Five steps from the fewest events to the most, each about as wide as the other by order of size.</summary>
/// <param name="most">The most events of any tie; at least 1.</param>
public sealed class HeatScale(int most)
{
    private const int Steps = 5;

    // Up to this many every step has few values of its own; beyond, steps grow by ratio, since a few ties have most events.
    private const int Few = 8;

    private static readonly int[] s_few = [1, 2, 3, 5, 7];

    private readonly int[] _starts = most <= Few
        ? s_few
        : [.. Enumerable.Range(0, Steps).Select(step => (int)Math.Round(Math.Pow(most, step / (double)Steps))).Select((start, step) => Math.Max(start, step + 1))];

    /// <summary>The step of a number of events, from 0 for none to 5.</summary>
    public int StepOf(int events) => _starts.Count(start => events >= start);

    /// <summary>What each step stands for: "1", "2", "3–4", "7+".</summary>
    public IReadOnlyList<string> Labels =>
    [
        .. _starts.Select((start, at) => at == Steps - 1 ? $"{Number(start)}+"
            : _starts[at + 1] - 1 is var end && end > start ? $"{Number(start)}–{Number(end)}" : Number(start)),
    ];

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
