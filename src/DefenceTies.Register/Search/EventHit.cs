using DefenceTies.Register.Events;

namespace DefenceTies.Register.Search;

/// <summary>An event that tells of what was asked for.</summary>
/// <param name="Row">The event.</param>
/// <param name="Snippet">The words of its evidence around what was found, in pieces; empty when only its title or its names have it.</param>
public sealed record EventHit(EventRow Row, IReadOnlyList<SnippetPiece> Snippet);
