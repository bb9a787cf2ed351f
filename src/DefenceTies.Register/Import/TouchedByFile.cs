namespace DefenceTies.Register.Import;

/// <summary>What the articles of a file have to do with so far, and is still to be brought into line with them.</summary>
internal sealed class TouchedByFile
{
    /// <summary>Events that were made for it.</summary>
    internal HashSet<long> Added { get; } = [];

    /// <summary>Events that it tells of, those made for it among them.</summary>
    internal HashSet<long> Events { get; } = [];

    /// <summary>Officials whom it names.</summary>
    internal HashSet<long> Officials { get; } = [];

    /// <summary>Of events that others tell of as well, why it is them.</summary>
    internal Dictionary<long, string> WhyMerged { get; } = [];

    internal void Clear()
    {
        Added.Clear();
        Events.Clear();
        Officials.Clear();
        WhyMerged.Clear();
    }
}
