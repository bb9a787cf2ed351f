using DefenceTies.Domain.Articles;

namespace DefenceTies.Register.Evidence;

/// <summary>A sentence that proves something, with the very words of its claims.</summary>
/// <param name="Span">The sentence, in units of the source.</param>
/// <param name="EventId">The event it proves.</param>
/// <param name="Words">The words of single claims inside the sentence, in order, none overlapping.</param>
public sealed record EvidenceMark(TextSpan Span, long EventId, IReadOnlyList<EvidenceWords> Words);
