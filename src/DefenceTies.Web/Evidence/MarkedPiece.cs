namespace DefenceTies.Web.Evidence;

/// <summary>A stretch of a sentence.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsClaim">Whether a claim rests on just these words.</param>
/// <param name="IsDisputed">Whether another source tells the same field otherwise.</param>
public sealed record MarkedPiece(string Text, bool IsClaim, bool IsDisputed);
