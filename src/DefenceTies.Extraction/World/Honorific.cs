namespace DefenceTies.Extraction.World;

/// <summary>A word before a name.</summary>
/// <param name="Form">The word.</param>
/// <param name="IsNamePart">Whether it belongs to the name ("Md.") and stays with it.</param>
public sealed record Honorific(string Form, bool IsNamePart);
