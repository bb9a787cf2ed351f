namespace DefenceTies.Web.Health;

/// <summary>One thing of the site's condition.</summary>
/// <param name="State">Whether it is as it should be.</param>
/// <param name="What">What it is of.</param>
/// <param name="Value">How it is.</param>
/// <param name="ToDo">What to do about it; none when nothing need be done.</param>
public sealed record ConditionLine(ConditionState State, string What, string Value, string? ToDo = null);

/// <summary>Whether a thing is as it should be.</summary>
public enum ConditionState
{
    /// <summary>It is.</summary>
    Good = 0,

    /// <summary>Somebody should look at it soon.</summary>
    Watch = 1,

    /// <summary>Something must be done.</summary>
    Bad = 2,

    /// <summary>It is neither good nor bad.</summary>
    Told = 3,
}
