namespace DefenceTies.Web.Events;

/// <summary>A value that the register holds.</summary>
/// <param name="Text">The value in words.</param>
/// <param name="Address">The page of what it names; none when there is none.</param>
public sealed record RegisterValue(string Text, string? Address = null);
