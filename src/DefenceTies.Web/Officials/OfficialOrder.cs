namespace DefenceTies.Web.Officials;

/// <summary>The orders in which the list of officials can be read.</summary>
public enum OfficialOrder
{
    /// <summary>Most events first.</summary>
    Events = 0,

    /// <summary>By name.</summary>
    Name = 1,

    /// <summary>By country, then by name.</summary>
    Country = 2,
}
