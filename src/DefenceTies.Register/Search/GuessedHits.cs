namespace DefenceTies.Register.Search;

/// <summary>How many texts are thought to hold some words.</summary>
/// <param name="Hits">The number of texts.</param>
/// <param name="Share">Their share of all, above 0 and at most 1.</param>
internal sealed record GuessedHits(double Hits, double Share);
