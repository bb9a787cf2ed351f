using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Events;

/// <summary>A value with the words that tell it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Where the words stand.</param>
internal readonly record struct Found<T>(T Value, TextSpan Span);
