using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Citing;

/// <summary>Where words stand in an article.</summary>
/// <param name="Passage">The passage, with the words as the article has them.</param>
/// <param name="Before">The text just before.</param>
/// <param name="After">The text just after.</param>
public sealed record FoundPassage(CitedPassage Passage, string Before, string After);
