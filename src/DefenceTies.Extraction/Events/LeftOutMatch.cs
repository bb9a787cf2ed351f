using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Events;

/// <summary>A match that yields no event.</summary>
/// <param name="Rule">The rule that matched.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Because">Why it was refused: the veto's reason.</param>
public sealed record LeftOutMatch(string Rule, TextSpan Span, string Because);
