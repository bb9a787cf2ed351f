using DefenceTies.Register.Events;

namespace DefenceTies.Register.Search;

/// <summary>An organisation of a name that was asked for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">The country it belongs to; none when not told.</param>
public sealed record OrganisationHit(long Id, string Name, CountryName? Country);
