namespace DefenceTies.Extraction.World;

/// <summary>An outlet or news agency.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsAgency">Whether it is an agency, whose text others print.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Hosts">Domain names of its sites.</param>
public sealed record Publisher(string Name, bool IsAgency, IReadOnlyList<string> Aliases, IReadOnlyList<string> Hosts);
