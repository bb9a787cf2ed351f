namespace DefenceTies.Extraction.Wording;

/// <summary>What a slot gives to the event.</summary>
internal enum RuleField
{
    /// <summary>Whoever travels.</summary>
    Visitor,

    /// <summary>Whoever receives.</summary>
    Host,

    /// <summary>Whoever takes part.</summary>
    Participant,

    /// <summary>Whoever signs.</summary>
    Signatory,

    /// <summary>Whoever sells, gives or delivers.</summary>
    Supplier,

    /// <summary>Whoever buys or is given.</summary>
    Recipient,

    /// <summary>Whoever trains.</summary>
    Trainer,

    /// <summary>Whoever is trained.</summary>
    Trainee,

    /// <summary>Where.</summary>
    Place,

    /// <summary>When.</summary>
    Date,

    /// <summary>The name of an exercise.</summary>
    Name,

    /// <summary>Equipment.</summary>
    Equipment,

    /// <summary>How much equipment.</summary>
    Quantity,

    /// <summary>A sum of money.</summary>
    Value,

    /// <summary>A course or programme.</summary>
    Course,

    /// <summary>What a visit is for.</summary>
    Purpose,

    /// <summary>What is talked about.</summary>
    Topic,
}
