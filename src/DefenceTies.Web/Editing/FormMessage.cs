namespace DefenceTies.Web.Editing;

/// <summary>What is said above a form.</summary>
/// <param name="Tone">The look: warn, bad or good.</param>
/// <param name="Title">The word.</param>
/// <param name="Text">The sentence.</param>
public sealed record FormMessage(string Tone, string Title, string Text)
{
    /// <summary>Where a link beside it leads; none without one.</summary>
    public string? Address { get; init; }

    /// <summary>The link's words.</summary>
    public string LinkText { get; init; } = "";
}
