using DefenceTies.Register.Events;

namespace DefenceTies.Register.Search;

/// <summary>A country, official, organisation or city that a picker offers.</summary>
/// <param name="Key">The country's code, the id of the official or organisation, the city's name.</param>
/// <param name="Name">The name.</param>
public sealed record RecordChoice(string Key, string Name)
{
    /// <summary>The country that it belongs to; none when not told, and for a country.</summary>
    public CountryName? Country { get; init; }

    /// <summary>An official's post then; none when none is known.</summary>
    public string? Post { get; init; }

    /// <summary>In how many events an official took part; 0 for all others.</summary>
    public int Events { get; init; }
}
