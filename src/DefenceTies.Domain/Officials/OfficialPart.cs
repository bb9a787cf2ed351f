namespace DefenceTies.Domain.Officials;

/// <summary>The part that a person plays in an event. The numbers are stored: never change or re-use one.</summary>
public enum OfficialPart
{
    /// <summary>Travelled.</summary>
    Visitor = 1,

    /// <summary>Received the visitor.</summary>
    Host = 2,

    /// <summary>Signed.</summary>
    Signatory = 3,

    /// <summary>Took part otherwise.</summary>
    Other = 4,
}
