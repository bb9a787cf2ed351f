namespace DefenceTies.Register.Countries;

/// <summary>The names of a country, for who may add some.</summary>
/// <param name="Name">The name that the register shows.</param>
/// <param name="Known">Other names that the knowledge has: aliases, former names, demonyms. They cannot be taken away here.</param>
/// <param name="Added">Names that people added.</param>
public sealed record CountryNaming(string Name, IReadOnlyList<string> Known, IReadOnlyList<string> Added);
