namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>A spoilt text.</summary>
/// <param name="Number">The number that it can be made from again.</param>
/// <param name="Text">The text.</param>
/// <param name="How">What was done to it, in order.</param>
internal sealed record MutatedText(int Number, string Text, string How);
