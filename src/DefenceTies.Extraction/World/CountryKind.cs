namespace DefenceTies.Extraction.World;

/// <summary>What stands behind a country code.</summary>
public enum CountryKind
{
    /// <summary>A country or territory of ISO 3166-1.</summary>
    Country = 0,

    /// <summary>An international organisation that acts as a party.</summary>
    Organisation = 1,
}
