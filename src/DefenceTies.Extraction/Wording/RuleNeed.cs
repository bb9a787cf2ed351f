namespace DefenceTies.Extraction.Wording;

/// <summary>What a sentence must tell beside a cue that alone says too little.</summary>
internal enum RuleNeed
{
    /// <summary>Officials of two sides, and a date.</summary>
    PeopleAndDay,

    /// <summary>One event: no plural of it.</summary>
    Singular,

    /// <summary>Equipment that is shipped; ships sail.</summary>
    Shipped,

    /// <summary>No third country.</summary>
    TwoSides,

    /// <summary>Officials of two countries and of no third.</summary>
    TwoPeople,

    /// <summary>Forces of two countries, and nobody who merely speaks for them.</summary>
    TwoForces,

    /// <summary>Forces of two or more countries named in one breath.</summary>
    ForcesJoined,

    /// <summary>People of one country whom others may teach: soldiers, cadets, pilots.</summary>
    Trainees,

    /// <summary>Two countries named in one breath before the cue.</summary>
    TwoSidesJoined,

    /// <summary>Named people of two countries in the clause of the words, and of no third, with a day or place.</summary>
    Together,

    /// <summary>Two countries named in the sentence and no third, and a day or month.</summary>
    TwoSidesAndDay,

    /// <summary>Two countries or more, and a day or month.</summary>
    SidesAndDay,

    /// <summary>Named people of two countries and of no third, and a day or month.</summary>
    PeopleOfTwo,

    /// <summary>A named official, a place in another country, and a day or month, however many clauses lie between.</summary>
    GuestAndPlace,

    /// <summary>An official who is in another country in the clause of the words, on a day told or with people of that country.</summary>
    Abroad,
}
