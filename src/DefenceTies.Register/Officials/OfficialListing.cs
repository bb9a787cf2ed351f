namespace DefenceTies.Register.Officials;

/// <summary>A list of officials.</summary>
/// <param name="Rows">The officials: by name, or those with most events first.</param>
/// <param name="Next">The last one's key, where more follow by name.</param>
/// <param name="IsWhole">Whether these are all there are.</param>
public sealed record OfficialListing(IReadOnlyList<OfficialRow> Rows, OfficialKey? Next, bool IsWhole);
