namespace DefenceTies.Domain.Events;

/// <summary>The part that a country plays in an event. The numbers are stored: never change or re-use one.</summary>
public enum PartyPart
{
    /// <summary>It takes part on an equal footing.</summary>
    Participant = 1,

    /// <summary>Its delegation travels.</summary>
    Visitor = 2,

    /// <summary>It receives.</summary>
    Host = 3,

    /// <summary>It sells, gives or delivers.</summary>
    Supplier = 4,

    /// <summary>It buys or is given.</summary>
    Recipient = 5,

    /// <summary>It trains.</summary>
    Trainer = 6,

    /// <summary>Its people are trained.</summary>
    Trainee = 7,
}
