using System.Globalization;

namespace DefenceTies.Extraction.Evaluation;

/// <summary>A figure of an evaluation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value: a share from 0 to 1, or a count.</param>
/// <param name="Text">Its value as printed.</param>
public sealed record ScoreFigure(string Name, double Value, string Text)
{
    /// <summary>Name and value on one line.</summary>
    public override string ToString() => $"{Name} {Text}";

    internal static ScoreFigure Count(string name, int value) => new(name, value, value.ToString(CultureInfo.InvariantCulture));

    internal static ScoreFigure Share(string name, double value) => new(name, value, ThreePlaces(value));

    internal static ScoreFigure Of(string name, Tally tally) => new(name, tally.Rate, $"{ThreePlaces(tally.Rate)} ({tally.Right}/{tally.All})");

    /// <summary>The exact binary value rounded half to even, so that a tie such as 0.3125 prints as the reference scorer prints it.</summary>
    private static string ThreePlaces(double value)
    {
        var exact = decimal.Parse(value.ToString("F28", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Math.Round(exact, 3, MidpointRounding.ToEven).ToString("F3", CultureInfo.InvariantCulture);
    }
}
