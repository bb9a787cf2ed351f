namespace DefenceTies.Register.Timeline;

/// <summary>How the events are laid out.</summary>
public enum ListForm
{
    /// <summary>Under months, each date drawn on its month.</summary>
    List = 0,

    /// <summary>As a table.</summary>
    Table = 1,
}
