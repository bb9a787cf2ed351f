namespace DefenceTies.Extraction.Events;

/// <summary>What can be seen of an event that makes it likelier right, or less likely. <c>confidence.tsv</c> weighs each.</summary>
internal enum ConfidenceSign
{
    /// <summary>Holds for every event; its weight is where the sum begins.</summary>
    Always,

    /// <summary>The date is a day of the week, a month, a year, or a day with its year.</summary>
    DateSettled,

    /// <summary>There is no date.</summary>
    DateMissing,

    /// <summary>The date stands close to the words that tell of the event.</summary>
    DateNear,

    /// <summary>The date reaches past the day of the article.</summary>
    DateAhead,

    /// <summary>The city is told, or they spoke at a distance.</summary>
    PlaceTold,

    /// <summary>The host is none of the parties.</summary>
    HostElsewhere,

    /// <summary>The sentence that tells of the event names all its parties.</summary>
    PartiesTold,

    /// <summary>It has more than two parties.</summary>
    PartiesMany,

    /// <summary>The rule lays down where its sides stand, and it is no agreement.</summary>
    SidesLaidDown,

    /// <summary>The rule is one that stands only where no better one does.</summary>
    RuleOfLastResort,

    /// <summary>It is a visit or meeting.</summary>
    Encounter,

    /// <summary>It is an exercise.</summary>
    Exercise,

    /// <summary>It is the event that the article tells first.</summary>
    ToldFirst,
}
