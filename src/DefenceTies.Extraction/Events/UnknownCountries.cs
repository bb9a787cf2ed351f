using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;

namespace DefenceTies.Extraction.Events;

/// <summary>Says for whom the officials of an event act whose country its sentence leaves unsaid.</summary>
internal static class UnknownCountries
{
    /// <summary>
    /// Officials of no told country: hosts belong to the place, others to the country that the article is written from,
    /// unless the other side is of that country.
    /// </summary>
    internal static void Fill(EventDraft draft, ArticleContext article)
    {
        foreach (var official in draft.Officials.Where(official => official.Country is null))
        {
            var place = draft.Place?.Value.Country;
            var scene = article.SceneOf(draft);
            IEnumerable<CountryCode> others = scene is null ? [] : scene.Parties.Keys;
            CountryCode?[] likely = official.Part == OfficialPart.Host
                ? [place, scene?.Host?.Value, official.Person?.LikelyCountry, .. others, article.Home, .. article.Pair]
                : [official.Person?.LikelyCountry, article.Home, place, .. others, .. article.Pair];
            var taken = official.Part == OfficialPart.Visitor && place is not null ? draft.Parties.Keys.Append(place) : draft.Parties.Keys;
            if (likely.FirstOrDefault(country => country is not null && !taken.Contains(country)) is { } country)
            {
                FillCountry(draft, official, country);
            }
        }
    }

    /// <summary>Gives a country to an official, and to those of the same side.</summary>
    private static void FillCountry(EventDraft draft, DraftOfficial official, CountryCode country)
    {
        draft.Parties.TryAdd(country, new Found<PartyPart>(official.Part == OfficialPart.Visitor ? PartyPart.Visitor : PartyPart.Host, official.Span));
        foreach (var other in draft.Officials.Where(other => other.Country is null && other.Side == official.Side))
        {
            other.Country = country;
            other.Person?.TakeCountry(country);
        }
    }
}
