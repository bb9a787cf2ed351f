using System.Collections.Frozen;
using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Reads what names a place: a city, a country, "the Turkish capital", "Turkiye's Kars", "the Nigerian base at Makurdi", a house of government.</summary>
internal sealed class PlaceReader(Grammar grammar, FrozenDictionary<CountryCode, Country> countries)
{
    private const int LongestDescription = 4;
    private const int LongestFacility = 7;
    private const int LongestTown = 3;

    /// <summary>The place that the words from a token on name, a determiner among them; none for other words and for "here".</summary>
    internal PlaceMention? At(TaggedSentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var first = Grammar.Is(grammar.Determiners, tokens, at) ? at + 1 : at;
        return sentence.HitFrom(first) switch
        {
            { Entry: CityEntry entry } hit => new PlaceMention(first, hit.End, entry.City.Country, entry.City.Name),
            { Entry: CountryEntry entry } hit when countries.TryGetValue(entry.Code, out var known) && known.Kind == CountryKind.Country => OfCountry(sentence, first, hit, entry) ?? FacilityOf(sentence, first),
            _ => CapitalOf(sentence, first) ?? FacilityOf(sentence, first) ?? UnknownTown(sentence, first),
        };
    }

    /// <summary>"the headquarters of the Jordan Armed Forces", "the Kenyan defence ministry": in that country.</summary>
    private PlaceMention? FacilityOf(TaggedSentence sentence, int first)
    {
        var hasFacility = false;
        for (var at = first; at < sentence.Tokens.Length && at - first <= LongestFacility && (sentence.Tokens[at].Kind != TokenKind.Sign || sentence.Tokens[at].Is('(')) && !sentence.IsInDate(at); at++)
        {
            hasFacility |= grammar.Facilities.EndAt(sentence.Tokens, at) is not null;
            if (hasFacility && sentence.HitFrom(at) is { } hit)
            {
                return hit.Entry switch
                {
                    CityEntry entry => new PlaceMention(first, hit.End, entry.City.Country, entry.City.Name),
                    CountryEntry entry => new PlaceMention(first, hit.End, entry.Code, null),
                    OrganisationEntry { Organisation.Country: { } country } => new PlaceMention(first, hit.End, country, null),
                    _ => null,
                };
            }
        }

        return null;
    }

    private PlaceMention? OfCountry(TaggedSentence sentence, int first, Hit hit, CountryEntry entry)
    {
        var isPossessive = hit.End < sentence.Tokens.Length && sentence.Tokens[hit.End].Kind == TokenKind.Possessive;
        var next = isPossessive ? hit.End + 1 : hit.End;
        if (entry.Form == CountryForm.Demonym || isPossessive)
        {
            return Described(sentence, first, next, entry.Code) ?? SeatOf(sentence, first, next, entry.Code);
        }

        return new PlaceMention(first, hit.End, entry.Code, null);
    }

    /// <summary>What follows a country's adjective or genitive: its capital, or a town of it.</summary>
    private PlaceMention? Described(TaggedSentence sentence, int first, int at, CountryCode country)
    {
        for (var next = at; next < sentence.Tokens.Length && next - at <= LongestDescription; next++)
        {
            if (grammar.Capitals.EndAt(sentence.Tokens, next) is { } end)
            {
                return countries.TryGetValue(country, out var known) && known.Capital is { } capital
                    ? new PlaceMention(first, sentence.HitFrom(end) is { Entry: CityEntry } named ? named.End : end, country, capital)
                    : null;
            }

            if (sentence.HitFrom(next) is { Entry: CityEntry { City: var city } } hit && city.Country == country)
            {
                return new PlaceMention(first, hit.End, country, city.Name);
            }

            if (sentence.Tokens[next].Kind == TokenKind.Sign)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"the Serbian defence ministry", "Portugal's commando school": in that country, unless a place told behind it is elsewhere.</summary>
    private PlaceMention? SeatOf(TaggedSentence sentence, int first, int at, CountryCode country)
    {
        for (var next = at; next < sentence.Tokens.Length && next - at <= LongestDescription && sentence.Tokens[next].Kind == TokenKind.Word; next++)
        {
            if (grammar.Seats.EndAt(sentence.Tokens, next) is { } end)
            {
                return FacilityOf(sentence, next) is { } told && told.First == next ? new PlaceMention(first, told.End, told.Country, told.City) : new PlaceMention(first, end, country, null);
            }
        }

        return null;
    }

    /// <summary>"at Mineralnye Vody, Russia": a town on no list, with its country behind it.</summary>
    private PlaceMention? UnknownTown(TaggedSentence sentence, int first)
    {
        var end = first;
        while (end < sentence.Tokens.Length && end - first < LongestTown && sentence.Tokens[end] is { IsName: true, IsAllCapitals: false } && sentence.HitFrom(end) is null && !sentence.IsInDate(end))
        {
            end++;
        }

        return end > first && sentence.Sentence.IsSign(end, ',') && sentence.HitFrom(end + 1) is { Entry: CountryEntry { Form: CountryForm.Name } entry } hit
            && (hit.End >= sentence.Tokens.Length || sentence.Tokens[hit.End].Kind != TokenKind.Possessive)
            && countries.TryGetValue(entry.Code, out var known) && known.Kind == CountryKind.Country
            ? new PlaceMention(first, hit.End, entry.Code, sentence.Sentence.WordsOf(first, end))
            : null;
    }

    /// <summary>"the capital of Qatar".</summary>
    private PlaceMention? CapitalOf(TaggedSentence sentence, int first)
    {
        if (grammar.Capitals.EndAt(sentence.Tokens, first) is not { } end || end >= sentence.Tokens.Length || sentence.Tokens[end].Word != grammar.Of)
        {
            return null;
        }

        var name = Grammar.Is(grammar.Determiners, sentence.Tokens, end + 1) ? end + 2 : end + 1;
        return sentence.HitFrom(name) is { Entry: CountryEntry { Form: CountryForm.Name } entry } hit && countries.TryGetValue(entry.Code, out var country) && country.Capital is { } capital
            ? new PlaceMention(first, hit.End, entry.Code, capital)
            : null;
    }
}
