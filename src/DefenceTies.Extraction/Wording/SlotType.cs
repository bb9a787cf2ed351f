namespace DefenceTies.Extraction.Wording;

/// <summary>What a slot of a pattern takes.</summary>
internal enum SlotType
{
    /// <summary>Whoever acts: people, office holders, delegations, countries, organisations, several of them joined.</summary>
    Side,

    /// <summary>People and office holders alone.</summary>
    Official,

    /// <summary>Countries and governments alone.</summary>
    Party,

    /// <summary>A city or country as a place.</summary>
    Place,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A number, in digits or as a word.</summary>
    Number,

    /// <summary>A proper name, quoted or capitalised.</summary>
    Name,

    /// <summary>The words of a noun for equipment and what belongs to it.</summary>
    Equipment,

    /// <summary>All words up to the next sign, a dozen at most.</summary>
    Clause,

    /// <summary>The words of a noun and what belongs to it.</summary>
    Things,
}
