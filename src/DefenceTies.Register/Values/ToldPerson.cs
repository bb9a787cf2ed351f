using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Values;

/// <summary>A named person as one report tells of them.</summary>
/// <param name="OfficialId">Whom the register takes the person for.</param>
/// <param name="Element">The person's number in the report.</param>
/// <param name="Report">The report.</param>
internal sealed record ToldPerson(long OfficialId, int Element, ToldReport Report)
{
    internal string? Name => Report.Of(ClaimField.Official, Element);

    internal CountryCode? Country => Report.CodeOf(ClaimField.OfficialCountry, Element);

    internal string? Post => Report.Of(ClaimField.OfficialPost, Element);

    internal OfficialPart? Part => Words.TryRead<OfficialPart>(Report.Of(ClaimField.OfficialPart, Element), out var part) ? part : null;
}
