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
        if (draft.Officials.TrueForAll(official => official.Country is not null))
        {
            return;
        }

        var told = draft.Countries.ToHashSet();
        PartPair(draft, article);
        var scene = article.SceneOf(draft);
        foreach (var official in draft.Officials.Where(official => official.Country is null))
        {
            if (IsAtHome(draft, official, scene))
            {
                continue;
            }

            if (BesideOther(draft, official) is { } own)
            {
                FillCountry(draft, official, own);
                continue;
            }

            var companion = official.IsCompanion ? draft.Officials.Find(other => other.Country is not null && other.Side != official.Side) : null;
            if ((companion?.Country ?? Likely(draft, official, article, scene).FirstOrDefault(country => country is not null && MayBe(draft, official, country, told))) is { } country)
            {
                FillCountry(draft, official, country);
            }
        }
    }

    /// <summary>"Army chief X and the Commander of the Bruneian land forces, Y": of two named in one breath, of whom one is marked as foreign, the other is of the own country.</summary>
    private static CountryCode? BesideOther(EventDraft draft, DraftOfficial official) =>
        !IsUntitled(official) && official.Person?.LikelyCountry is { } likely && draft.Officials.Exists(other => other.Side == official.Side && other.Country is not null)
        && draft.Officials.TrueForAll(other => other.Side != official.Side || other.Country is null || other.Country != likely) ? likely : null;

    /// <summary>Whether nothing but a name is told: heads of state are called so, and most of them are foreign.</summary>
    private static bool IsUntitled(DraftOfficial official) => official.Person is { Post: null, Rank: null, IsTitled: false };

    /// <summary>Whoever most likely is of the country gone to is at home there, unless told of as a guest.</summary>
    private static bool IsAtHome(EventDraft draft, DraftOfficial official, EventDraft? scene) =>
        official.Part == OfficialPart.Visitor && official.Person?.LikelyCountry is { } likely && likely == draft.Place?.Value.Country && draft.Parties.Count < 2
        && !draft.Officials.Exists(other => other.Part == OfficialPart.Host) && scene?.Officials.Exists(other => other.Person == official.Person) != true;

    /// <summary>Two who met each other and are named in one breath are of two sides: the first of the likely one, the second of the other that the article is about.</summary>
    private static void PartPair(EventDraft draft, ArticleContext article)
    {
        if (draft is { Kind: EventKind.Meeting, Officials: [{ Country: null } one, { Country: null } other], Parties.Count: 0 } && one.Side == other.Side && one.Post?.Post is { } post && post.Id == other.Post?.Post?.Id
            && (one.Person?.LikelyCountry ?? article.Home) is { } home && article.Pair.FirstOrDefault(country => country != home) is { } foreign)
        {
            (one.Country, other.Country) = (home, foreign);
            draft.Parties.TryAdd(home, new Found<PartyPart>(PartyPart.Participant, one.Span));
            draft.Parties.TryAdd(foreign, new Found<PartyPart>(PartyPart.Participant, other.Span));
        }
    }

    private static IEnumerable<CountryCode?> Likely(EventDraft draft, DraftOfficial official, ArticleContext article, EventDraft? scene)
    {
        var place = draft.Place?.Value.Country;
        IEnumerable<CountryCode> others = scene is null ? [] : scene.Parties.Keys;
        IEnumerable<CountryCode> pair = article.PairOf(draft.Paragraph) ?? [];
        return official.Part == OfficialPart.Host
            ? [place, scene?.Host?.Value, official.Person?.LikelyCountry, .. others, .. pair, article.Home, .. article.Pair]
            : draft.Parties.Count == 1 && place is not null && !draft.Parties.ContainsKey(place) && (official.Part == OfficialPart.Signatory || IsUntitled(official)) ? [place, official.Person?.LikelyCountry, article.Home, .. others, .. pair, .. article.Pair]
            : [official.Person?.LikelyCountry, article.Home, place, .. others, .. pair, .. article.Pair];
    }

    /// <summary>A guest is not of the host's country nor of the place, a host not of the guest's; of talks with one side told, the unmarked is the other.</summary>
    private static bool MayBe(EventDraft draft, DraftOfficial official, CountryCode country, HashSet<CountryCode> told) => official.Part switch
    {
        OfficialPart.Visitor => country != draft.Place?.Value.Country && !HasPart(draft, country, PartyPart.Host, OfficialPart.Host),
        OfficialPart.Host => !HasPart(draft, country, PartyPart.Visitor, OfficialPart.Visitor),
        _ => told.Count != 1 || !told.Contains(country),
    };

    private static bool HasPart(EventDraft draft, CountryCode country, PartyPart part, OfficialPart officialPart) =>
        (draft.Parties.TryGetValue(country, out var party) && party.Value == part) || draft.Officials.Exists(other => other.Country == country && other.Part == officialPart);

    /// <summary>Gives a country to an official, and to those of the same side.</summary>
    private static void FillCountry(EventDraft draft, DraftOfficial official, CountryCode country)
    {
        draft.Parties.TryAdd(country, new Found<PartyPart>(official.Part == OfficialPart.Visitor ? PartyPart.Visitor : PartyPart.Host, official.Span));
        foreach (var other in draft.Officials.Where(other => other.Country is null && other.Side == official.Side))
        {
            if (other != official && other.Person?.LikelyCountry is { } own && own != country && draft.Parties.ContainsKey(own) && official.Person?.LikelyCountry == country)
            {
                continue;
            }

            other.Country = country;
            if (other.Person?.LikelyCountry == country || country == draft.Place?.Value.Country)
            {
                other.Person?.TakeCountry(country);
            }
        }
    }
}
