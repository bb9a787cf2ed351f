namespace DefenceTies.Web.Countries;

/// <summary>The orders in which the list of countries can be read.</summary>
public enum CountryOrder
{
    /// <summary>Most events first.</summary>
    Events = 0,

    /// <summary>By name.</summary>
    Name = 1,

    /// <summary>Newest contact first.</summary>
    Contact = 2,
}
