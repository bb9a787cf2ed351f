namespace DefenceTies.Web.Quality;

/// <summary>The orders in which the figures can be read.</summary>
public enum QualityOrder
{
    /// <summary>What was judged most often comes first.</summary>
    Judged = 0,

    /// <summary>What is wrong most often comes first, by the share that is certainly wrong.</summary>
    Worst = 1,

    /// <summary>By name.</summary>
    Name = 2,

    /// <summary>What waits most comes first.</summary>
    Unseen = 3,
}
