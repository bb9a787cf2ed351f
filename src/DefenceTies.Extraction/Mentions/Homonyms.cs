using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Corrects names of countries and cities by the words beside them: people who are called so ("Defence Minister Israel
/// Katz", "General Amadou Mali"), and towns told apart by what follows ("Tripoli, Lebanon", "Paris, Texas").
/// </summary>
internal sealed class Homonyms(Gazetteer gazetteer)
{
    private const int LongestGivenNames = 3;
    private const int FarthestBase = 4;

    /// <summary>The names of a sentence as they are meant.</summary>
    internal IReadOnlyList<Hit> Correct(Sentence sentence, List<Hit> hits)
    {
        var meant = new List<Hit>(hits.Count);
        for (var at = 0; at < hits.Count; at++)
        {
            if (Meant(sentence, hits, at) is { } hit)
            {
                meant.Add(hit);
            }
        }

        return meant;
    }

    private Hit? Meant(Sentence sentence, List<Hit> hits, int at) => hits[at] switch
    {
        { Entry: CountryEntry or CityEntry } hit when IsPersons(sentence, hits, at, hit) => null,
        { Entry: CountryEntry { Form: CountryForm.Name } } hit when IsTown(sentence, hits, at, hit) || IsProvince(sentence, hits, at, hit) => null,
        { Entry: CityEntry entry } hit => hit with { Entry = CityOf(sentence, hits, at, hit, entry) },
        var hit => hit,
    };

    /// <summary>Between a title and a name that nothing else is, or behind a title and such names.</summary>
    private bool IsPersons(Sentence sentence, List<Hit> hits, int at, Hit hit)
    {
        if (at == 0 || hit.End - hit.First > 1 || hits[at - 1] is not { Entry: RankEntry or PostEntry or HonorificEntry } title)
        {
            return false;
        }

        var tokens = sentence.Tokens;
        if (title.End == hit.First)
        {
            return gazetteer.IsGivenName(tokens[hit.First]) && hit.End < tokens.Length && tokens[hit.End].IsName && tokens[hit.End].IsSpaced
                && (at + 1 == hits.Count || hits[at + 1].First > hit.End);
        }

        return gazetteer.IsFamilyName(tokens[hit.First]) && hit.First - title.End <= LongestGivenNames
            && Enumerable.Range(title.End, hit.First - title.End).All(name => tokens[name].IsName);
    }

    /// <summary>"Lebanon, Pennsylvania".</summary>
    private bool IsTown(Sentence sentence, List<Hit> hits, int at, Hit hit) =>
        hit.End - hit.First == 1 && ProvinceAfter(sentence, hits, at, hit) is not null;

    /// <summary>"Atlanta, Georgia": the state, not the country. Capitals stand in lists with countries.</summary>
    private bool IsProvince(Sentence sentence, List<Hit> hits, int at, Hit hit) => IsOfBase(sentence, hit) || (at > 0 && hits[at - 1] is { Entry: CityEntry { IsCapital: false, City: { } city } } before && hit.First == before.End + 1 && sentence.IsSign(before.End, ',')
        && gazetteer.ProvinceAt(sentence.Tokens, hit.First, out _)?.Country == city.Country);

    /// <summary>"Moody Air Force Base in Georgia", "Fort Moore, Georgia": the name of a base with a state behind it.</summary>
    private bool IsOfBase(Sentence sentence, Hit hit)
    {
        var tokens = sentence.Tokens;
        if (hit.First < FarthestBase || !(sentence.IsSign(hit.First - 1, ',') || (tokens[hit.First - 1] is { Kind: TokenKind.Word, IsCapitalised: false } && tokens[hit.First - 2].IsName)) || gazetteer.ProvinceAt(tokens, hit.First, out _) is null)
        {
            return false;
        }

        for (var first = hit.First - 2; first >= 0 && hit.First - first <= FarthestBase && tokens[first].IsName; first--)
        {
            if (gazetteer.IsBaseName(tokens, first))
            {
                return true;
            }
        }

        return false;
    }

    private CityEntry CityOf(Sentence sentence, List<Hit> hits, int at, Hit hit, CityEntry entry)
    {
        if (at + 1 < hits.Count && hits[at + 1] is { Entry: CountryEntry { Form: CountryForm.Name } country } next && next.First == hit.End + 1 && sentence.IsSign(hit.End, ','))
        {
            return country.Code != entry.City.Country && gazetteer.NamesakeIn(entry.City, country.Code) is { } namesake ? new CityEntry(namesake, IsCapital: false) : entry;
        }

        return ProvinceAfter(sentence, hits, at, hit) is { } province && province.Country != entry.City.Country
            ? new CityEntry(gazetteer.NamesakeIn(entry.City, province.Country) ?? entry.City with { Country = province.Country, Latitude = double.NaN, Longitude = double.NaN }, IsCapital: false)
            : entry;
    }

    /// <summary>A state or province behind a comma; none where the words name a country or city as well, for then a list is as likely.</summary>
    private Province? ProvinceAfter(Sentence sentence, List<Hit> hits, int at, Hit hit) =>
        sentence.IsSign(hit.End, ',') && (at + 1 == hits.Count || hits[at + 1].First > hit.End + 1 || hits[at + 1].Entry is OtherEntry)
            ? gazetteer.ProvinceAt(sentence.Tokens, hit.End + 1, out _)
            : null;
}
