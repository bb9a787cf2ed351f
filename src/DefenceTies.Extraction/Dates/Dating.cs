using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>When an article appeared.</summary>
/// <param name="Published">The date as precisely as the text tells; none when it does not.</param>
/// <param name="Because">What it rests on.</param>
/// <param name="First">The first day on which the text can have been written.</param>
/// <param name="Last">The last such day; set exactly when <paramref name="First"/> is.</param>
internal sealed record Dating(EdtfDate? Published, string? Because, DateOnly? First, DateOnly? Last)
{
    /// <summary>Nothing tells.</summary>
    internal static Dating Unknown { get; } = new(null, null, null, null);

    /// <summary>The day is known.</summary>
    internal static Dating On(DateOnly day, string because) => new(EdtfDate.OfDay(day), because, day, day);
}
