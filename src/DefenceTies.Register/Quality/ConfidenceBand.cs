using System.Globalization;

namespace DefenceTies.Register.Quality;

/// <summary>The ranges of confidence that figures are told apart by.</summary>
public static class ConfidenceBand
{
    private static readonly double[] s_from = [0, 0.3, 0.5, 0.7, 0.8, 0.9];

    /// <summary>The keys of all ranges, least first.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. s_from.Select(from => from.ToString("0.0", CultureInfo.InvariantCulture))];

    /// <summary>The middle of a range, which is about what it promises.</summary>
    /// <param name="key">The range's key.</param>
    /// <returns>The middle, from 0 to 1; none when there is no such range.</returns>
    public static double? MiddleOf(string key) =>
        Keys.ToList().IndexOf(key) is >= 0 and var at ? (s_from[at] + (at + 1 < s_from.Length ? s_from[at + 1] : 1)) / 2 : null;

    /// <summary>The key of the range of a confidence: its lower bound.</summary>
    internal static string KeyOf(double confidence) => Keys[Math.Max(0, Array.FindLastIndex(s_from, from => confidence >= from))];
}
