namespace DefenceTies.Register.Timeline;

/// <summary>What a filter says of events without an earliest day.</summary>
public enum UndatedEvents
{
    /// <summary>They stand after the dated ones.</summary>
    With = 0,

    /// <summary>No others are asked for.</summary>
    Only = 1,

    /// <summary>They are left out.</summary>
    Without = 2,
}
