using System.Globalization;

namespace DefenceTies.Register.Review;

/// <summary>A place in the review queue.</summary>
/// <param name="Value">The certainty there, or the place in the order of the timeline.</param>
/// <param name="Id">The event there.</param>
public readonly record struct ReviewKey(double Value, long Id)
{
    /// <summary>As an address has it.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Value:R}_{Id}");

    /// <summary>Reads one; none when it is no key.</summary>
    public static ReviewKey? Read(string? text) =>
        text?.Split('_') is [var value, var id]
        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var record)
            ? new ReviewKey(number, record)
            : null;
}
