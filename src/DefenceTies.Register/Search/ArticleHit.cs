using DefenceTies.Register.Evidence;

namespace DefenceTies.Register.Search;

/// <summary>An article that tells of what was asked for.</summary>
/// <param name="Row">The article.</param>
/// <param name="Snippet">The words around what was found, in pieces; empty when only its headline has it.</param>
public sealed record ArticleHit(ArticleRow Row, IReadOnlyList<SnippetPiece> Snippet);
