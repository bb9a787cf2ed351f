namespace DefenceTies.Extraction.Reading;

/// <summary>Who published an article, and where.</summary>
/// <param name="Publisher">The outlet, else the agency.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Address">The web address that the page gives.</param>
internal sealed record Imprint(string? Publisher, string? Agency, Uri? Address);
