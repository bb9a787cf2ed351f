namespace DefenceTies.Extraction;

/// <summary>One file of knowledge.</summary>
/// <param name="Name">Its path for messages: <c>World/countries.tsv</c>, or the overlay file's own.</param>
/// <param name="Text">What it says.</param>
internal sealed record KnowledgeFile(string Name, string Text);
