using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Matching;

/// <summary>A named person at an event that is compared.</summary>
/// <param name="Id">The official.</param>
/// <param name="Country">The country acted for.</param>
/// <param name="Travels">Whether the person travelled; none when that is not told.</param>
/// <param name="Name">The name as told.</param>
/// <param name="Post">The post told.</param>
internal sealed record ToldOfficial(long Id, CountryCode? Country, bool? Travels, PersonName Name, PostWords Post)
{
    /// <summary>Whether both may be one person whom the register has as two.</summary>
    internal bool MayBe(ToldOfficial other) =>
        (Country is null || other.Country is null || Country == other.Country)
        && NameComparison.Compare(Name, other.Name) != NameAgreement.None
        && !Post.IsOfOtherService(other.Post);
}
