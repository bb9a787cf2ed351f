using DefenceTies.Domain.Officials;

namespace DefenceTies.Register.Events;

/// <summary>A named person at an event.</summary>
/// <param name="Id">The official's id.</param>
/// <param name="Name">The name the register gives.</param>
/// <param name="Country">The country acted for; none when no source tells.</param>
/// <param name="Post">The post held then.</param>
/// <param name="Part">What the person did.</param>
public sealed record EventOfficial(long Id, string Name, CountryName? Country, string? Post, OfficialPart Part);
