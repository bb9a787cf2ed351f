namespace DefenceTies.Extraction.World;

/// <summary>How a text names a country.</summary>
internal enum CountryForm
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By an adjective or its people.</summary>
    Demonym,

    /// <summary>By the seat of its government.</summary>
    Government,
}
