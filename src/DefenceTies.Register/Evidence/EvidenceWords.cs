using DefenceTies.Domain.Articles;

namespace DefenceTies.Register.Evidence;

/// <summary>The words that a claim rests on.</summary>
/// <param name="Span">Where they stand, in units of the source.</param>
/// <param name="Field">The field they tell.</param>
/// <param name="IsDisputed">Whether another source tells this field otherwise.</param>
public sealed record EvidenceWords(TextSpan Span, ClaimField Field, bool IsDisputed);
