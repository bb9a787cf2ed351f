namespace DefenceTies.Extraction.World;

/// <summary>How senior a post is.</summary>
public enum PostClass
{
    /// <summary>Head of state or of government.</summary>
    Head = 0,

    /// <summary>Member of a cabinet.</summary>
    Minister = 1,

    /// <summary>Chief of defence or of a service.</summary>
    ServiceChief = 2,

    /// <summary>Another senior official.</summary>
    Senior = 3,

    /// <summary>Ambassador, high commissioner, attaché.</summary>
    Envoy = 4,

    /// <summary>Speaks for others and takes no part.</summary>
    Speaker = 5,

    /// <summary>Anything else.</summary>
    Other = 6,
}
