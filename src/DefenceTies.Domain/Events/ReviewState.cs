namespace DefenceTies.Domain.Events;

/// <summary>How far a person has looked at an event. The numbers are stored: never change or re-use one.</summary>
public enum ReviewState
{
    /// <summary>Read out of text; nobody has looked at it yet.</summary>
    Extracted = 1,

    /// <summary>Read out of text and accepted or mended by an editor.</summary>
    Reviewed = 2,

    /// <summary>Entered by an editor.</summary>
    Entered = 3,
}
