namespace DefenceTies.Register.Search;

/// <summary>A stretch of a snippet.</summary>
/// <param name="Text">Its words as they stand in the text; always to be encoded.</param>
/// <param name="IsHit">Whether it is what was asked for.</param>
public sealed record SnippetPiece(string Text, bool IsHit);
