using DefenceTies.Domain.Articles;

namespace DefenceTies.Web.Evidence;

/// <summary>A stretch of a paragraph: either plain, or one that proves something.</summary>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="EventIds">The events it proves, in order; none when plain.</param>
/// <param name="Pieces">Its words, cut where claims begin and end.</param>
public sealed record MarkedRun(TextSpan Span, IReadOnlyList<long> EventIds, IReadOnlyList<MarkedPiece> Pieces)
{
    /// <summary>Whether it proves something.</summary>
    public bool IsEvidence => EventIds.Count > 0;
}
