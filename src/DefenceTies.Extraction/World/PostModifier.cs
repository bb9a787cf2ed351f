namespace DefenceTies.Extraction.World;

/// <summary>A word before a post.</summary>
/// <param name="Form">The word.</param>
/// <param name="Effect">What it does.</param>
public sealed record PostModifier(string Form, PostEffect Effect);
