namespace DefenceTies.Extraction.World;

/// <summary>A word that is a country and something else.</summary>
/// <param name="Word">The word.</param>
/// <param name="Meanings">Country codes and other meanings, the preferred one first.</param>
/// <param name="Reason">Why it is listed.</param>
public sealed record AmbiguousWord(string Word, IReadOnlyList<string> Meanings, string Reason);
