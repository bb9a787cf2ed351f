using DefenceTies.Register.Events;

namespace DefenceTies.Register.Officials;

/// <summary>An official as a list shows it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Country">The country acted for.</param>
/// <param name="Post">The post last read of; none when none was.</param>
/// <param name="Events">How many events the person took part in.</param>
public sealed record OfficialRow(long Id, string Name, CountryName? Country, string? Post, int Events);
