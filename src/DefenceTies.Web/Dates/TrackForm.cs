namespace DefenceTies.Web.Dates;

/// <summary>What a piece of a drawn date stands for.</summary>
public enum TrackForm
{
    /// <summary>Days on which the event certainly was.</summary>
    Certain = 1,

    /// <summary>Days on which it may have been.</summary>
    Possible = 2,

    /// <summary>One of several dates of which one holds.</summary>
    Either = 3,

    /// <summary>The line that joins the dates of sources that disagree.</summary>
    Disagreement = 4,

    /// <summary>Everything up to the latest day, when nothing bounds the past.</summary>
    UpTo = 5,

    /// <summary>The latest day itself, when nothing bounds the past.</summary>
    Stop = 6,

    /// <summary>The date begins before the ruler.</summary>
    Before = 7,

    /// <summary>The date goes on after the ruler.</summary>
    After = 8,
}
