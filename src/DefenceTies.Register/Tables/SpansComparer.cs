using DefenceTies.Domain.Articles;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DefenceTies.Register.Tables;

/// <summary>Lists of spans are equal when they hold the same ones in the same order.</summary>
internal sealed class SpansComparer() : ValueComparer<IReadOnlyList<TextSpan>>(
    (left, right) => (left ?? Array.Empty<TextSpan>()).SequenceEqual(right ?? Array.Empty<TextSpan>()),
    spans => spans.Count,
    spans => spans);
