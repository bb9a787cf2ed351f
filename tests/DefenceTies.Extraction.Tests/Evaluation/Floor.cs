namespace DefenceTies.Extraction.Tests.Evaluation;

/// <summary>The least that a figure of a collection may be.</summary>
/// <param name="Collection">The folder under <c>tests/corpus</c>.</param>
/// <param name="Figure">The figure's name on the score card.</param>
/// <param name="Least">The least share, from 0 to 1, to three places as it is printed.</param>
internal sealed record Floor(string Collection, string Figure, double Least);
