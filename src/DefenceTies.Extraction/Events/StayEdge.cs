namespace DefenceTies.Extraction.Events;

/// <summary>Which end of a stay a date is.</summary>
internal enum StayEdge
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>The first day.</summary>
    First,

    /// <summary>The last day.</summary>
    Last,

    /// <summary>It tells both.</summary>
    Both,
}
