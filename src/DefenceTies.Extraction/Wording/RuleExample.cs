namespace DefenceTies.Extraction.Wording;

/// <summary>A sentence that a rule must match, with the fields expected.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">Field and value: slots by country codes or words, <c>status</c>, <c>parties</c>, <c>date</c>, <c>place</c>.</param>
internal sealed record RuleExample(string Text, IReadOnlyDictionary<string, string> Expected);
