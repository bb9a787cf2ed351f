using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Tells visits from meetings, and who is host: talks in the country of one side are a visit by the other; talks
/// elsewhere, by telephone, on the sidelines of something or with a resident envoy are a meeting.
/// </summary>
internal sealed class EncounterShaper(Knowledge knowledge)
{
    private readonly WordSet _sidelines = knowledge.Sets.Need("sidelines");
    private readonly WordSet _remote = knowledge.Sets.Need("remote-talks");

    /// <summary>Gives a draft its kind, host and parts.</summary>
    internal void Shape(EventDraft draft, RuleMatch match, ArticleContext article)
    {
        var isPlaceTold = match.Slots.Any(slot => slot.Field == RuleField.Place);
        if (Has(match, _remote))
        {
            draft.Place = null;
            ToMeeting(draft, null);
        }
        else if (Has(match, _sidelines) && !isPlaceTold)
        {
            ToMeeting(draft, HostOf(draft.Place));
        }
        else if (draft.Officials.Any(official => official.Part == OfficialPart.Visitor && official.Post?.Post?.Class == PostClass.Envoy))
        {
            FillHost(draft, article);
            ToMeeting(draft, HostOf(draft.Place) ?? HostParty(draft));
        }
        else if (draft.Kind == EventKind.Visit)
        {
            FillHost(draft, article);
            ShapeVisit(draft, isPlaceTold);
        }
        else
        {
            ShapeTalks(draft, article);
        }
    }

    /// <summary>Gives every party and official the part that follows from the host.</summary>
    internal static void ToVisit(EventDraft draft, Found<CountryCode>? host)
    {
        draft.Kind = EventKind.Visit;
        draft.Host = host;
        if (host is not { } known)
        {
            return;
        }

        draft.Parties.TryAdd(known.Value, new Found<PartyPart>(PartyPart.Host, known.Span));
        foreach (var country in draft.Parties.Keys.ToList())
        {
            draft.Parties[country] = draft.Parties[country] with { Value = country == known.Value ? PartyPart.Host : PartyPart.Visitor };
        }

        foreach (var official in draft.Officials.Where(official => official.Country is not null))
        {
            official.Part = official.Country == known.Value ? OfficialPart.Host : OfficialPart.Visitor;
        }
    }

    private static void ShapeVisit(EventDraft draft, bool isPlaceTold)
    {
        var place = HostOf(draft.Place);
        var party = HostParty(draft);
        if (place is null || place.Value.Value == party?.Value)
        {
            ToVisit(draft, place ?? party);
        }
        else if (isPlaceTold || draft.Parties.ContainsKey(place.Value.Value))
        {
            ToVisit(draft, place);
        }
        else
        {
            ToMeeting(draft, place);
        }
    }

    private static void ShapeTalks(EventDraft draft, ArticleContext article)
    {
        FillUnknown(draft, article);
        if (HostOf(draft.Place) is { } place)
        {
            if (draft.Parties.ContainsKey(place.Value) && draft.Parties.Count > 1)
            {
                ToVisit(draft, place);
            }
            else
            {
                ToMeeting(draft, place);
            }

            return;
        }

        var sides = draft.Officials.Where(official => official.Country is not null).GroupBy(official => official.Country!).OrderBy(side => side.Count()).ToList();
        if (sides.Count == 2 && sides[0].Count() == 1 && sides[1].Count() > 1 && draft.Parties.Count == 2)
        {
            ToVisit(draft, null);
            SetParts(draft, sides[0].Key);
            return;
        }

        ToMeeting(draft, null);
    }

    /// <summary>One who talks with several officials of the other side has come to them, though no place is told.</summary>
    private static void SetParts(EventDraft draft, CountryCode visitor)
    {
        foreach (var country in draft.Parties.Keys.ToList())
        {
            draft.Parties[country] = draft.Parties[country] with { Value = country == visitor ? PartyPart.Visitor : PartyPart.Host };
        }

        foreach (var official in draft.Officials)
        {
            official.Part = official.Country == visitor ? OfficialPart.Visitor : OfficialPart.Host;
        }
    }

    private static void ToMeeting(EventDraft draft, Found<CountryCode>? host)
    {
        draft.Kind = EventKind.Meeting;
        draft.Host = host;
        foreach (var country in draft.Parties.Keys.ToList())
        {
            draft.Parties[country] = draft.Parties[country] with { Value = PartyPart.Participant };
        }

        foreach (var official in draft.Officials)
        {
            official.Part = OfficialPart.Other;
        }
    }

    /// <summary>Hosts of no told country belong to the place, else to the dateline.</summary>
    private static void FillHost(EventDraft draft, ArticleContext article)
    {
        if (draft.Place is null && !draft.Officials.Any(official => official.Part == OfficialPart.Host && official.Country is not null) && HostParty(draft) is null
            && article.Dateline is { Country: { } country } dateline && !draft.Parties.ContainsKey(country) && draft.Officials.FirstOrDefault(official => official.Part == OfficialPart.Host) is { } host)
        {
            draft.Place = new Found<Place>(new Place(country, dateline.City?.Name), host.Span);
        }

        FillUnknown(draft, article);
    }

    /// <summary>
    /// Officials of no told country: hosts belong to the place, others to the country that the article is written from,
    /// unless the other side is of that country.
    /// </summary>
    private static void FillUnknown(EventDraft draft, ArticleContext article)
    {
        foreach (var official in draft.Officials.Where(official => official.Country is null))
        {
            if (draft.Officials.FirstOrDefault(other => other.Country is not null && other.Side == official.Side) is { } companion)
            {
                FillCountry(draft, official, companion.Country!);
                continue;
            }

            var place = draft.Place?.Value.Country;
            CountryCode?[] likely = official.Part == OfficialPart.Host ? [place, article.Home, .. article.Pair] : [article.Home, place, .. article.Pair];
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

    private static Found<CountryCode>? HostOf(Found<Place>? place) =>
        place is { } known ? new Found<CountryCode>(known.Value.Country, known.Span) : null;

    private static Found<CountryCode>? HostParty(EventDraft draft) =>
        draft.PartiesOf(PartyPart.Host).Select(code => (Found<CountryCode>?)new Found<CountryCode>(code, draft.Parties[code].Span)).FirstOrDefault();

    private static bool Has(RuleMatch match, WordSet set)
    {
        Token[] tokens = match.Sentence.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (set.EndAt(tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
