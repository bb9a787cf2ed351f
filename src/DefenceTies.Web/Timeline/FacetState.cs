namespace DefenceTies.Web.Timeline;

/// <summary>What a filter says of a facet's value.</summary>
public enum FacetState
{
    /// <summary>Nothing.</summary>
    Off = 0,

    /// <summary>It is asked for.</summary>
    In = 1,

    /// <summary>It is shut out.</summary>
    Out = 2,
}
