namespace DefenceTies.Web.Timeline;

/// <summary>The sheet of controls that covers a narrow screen.</summary>
public enum TimelineSheet
{
    /// <summary>None: the list is seen.</summary>
    None = 0,

    /// <summary>The facets.</summary>
    Filters = 1,

    /// <summary>Bounds, presets and the certain/possible switch.</summary>
    Period = 2,
}
