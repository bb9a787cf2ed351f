using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Matching;

/// <summary>Somebody at an event who is told by the post alone.</summary>
/// <param name="Country">The country acted for; none when not told.</param>
/// <param name="Post">The post.</param>
internal sealed record ToldOffice(CountryCode? Country, PostWords Post);
