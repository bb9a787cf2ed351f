namespace DefenceTies.Extraction;

/// <summary>One file of knowledge.</summary>
/// <param name="Name">Its path for messages: <c>World/countries.tsv</c>, or the overlay file's own.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsOverlay">Whether it lies over a built-in file.</param>
internal sealed record KnowledgeFile(string Name, string Text, bool IsOverlay);
