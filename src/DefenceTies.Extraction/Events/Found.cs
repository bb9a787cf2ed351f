using DefenceTies.Domain.Articles;
using DefenceTies.Extraction.Dates;

namespace DefenceTies.Extraction.Events;

/// <summary>A value with the words that tell it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Where the words stand.</param>
internal readonly record struct Found<T>(T Value, TextSpan Span)
{
    /// <summary>How the value follows from the words, where they do not say it outright: known of dates.</summary>
    internal DateReason? Because { get; init; }
}
