using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Tells visits from meetings, and who is host: talks in the country of one side are a visit by the other; talks
/// elsewhere, by telephone, on the sidelines of something or with a resident envoy are a meeting.
/// </summary>
internal sealed class EncounterShaper(Knowledge knowledge)
{
    private const int LongestScene = 6;
    private const int LatelyDays = 3;

    private readonly WordSet _sidelines = knowledge.Sets.Need("sidelines");
    private readonly WordSet _comings = knowledge.Sets.Need("coming-verb");
    private readonly WordSet _remote = knowledge.Sets.Need("remote-talks");

    /// <summary>Gives a draft its kind, host and parts.</summary>
    internal void Shape(EventDraft draft, RuleMatch match, ArticleContext article)
    {
        if (match.Rule.Context is { } context && draft.Parties.Count < 2)
        {
            ContextParties.Add(draft, article, context);
        }

        var isPlaceTold = match.Slots.Any(slot => slot.Field == RuleField.Place);
        if (IsReturn(draft))
        {
            draft.Place = null;
            isPlaceTold = false;
        }

        draft.HostWeight = isPlaceTold ? 3 : draft.Place is not null ? 2 : 1;
        draft.Place ??= Whereabouts(draft, article) ?? article.LastTold(told => told.IsEncounter && told.LastSentence == draft.LastSentence)?.Place
            ?? (article.PlaceTold.Near(draft.LastSentence) is { } near && draft.Parties.ContainsKey(near.Value.Country) && !IsVisitor(draft, near.Value.Country) ? near : null);
        draft.Place ??= GatheringIn(match);
        if (Has(match, _remote))
        {
            draft.Place = null;
            draft.IsRemote = true;
            UnknownCountries.Fill(draft, article);
            ToMeeting(draft, null);
        }
        else if (Has(match, _sidelines) && !isPlaceTold && !IsAtHome(draft, article))
        {
            UnknownCountries.Fill(draft, article);
            ToMeeting(draft, HostOf(draft.Place));
        }
        else if (draft.Officials.Any(official => official.Part == OfficialPart.Visitor && official.Post?.Post?.Class == PostClass.Envoy))
        {
            FillHost(draft, match, article);
            ToMeeting(draft, HostOf(draft.Place) ?? HostParty(draft));
        }
        else if (draft.Kind == EventKind.Visit)
        {
            FillHost(draft, match, article);
            ShapeVisit(draft, isPlaceTold);
        }
        else
        {
            ShapeTalks(draft, match, article);
        }

        if (AreGuestsEnvoys(draft))
        {
            ToMeeting(draft, draft.Host);
        }

        if (draft is { Kind: EventKind.Meeting, Host: null, IsRemote: false, Parties.Count: 2 } && !Has(match, _sidelines) && SideCalledOn(draft) is { } called)
        {
            draft.Host = called;
        }
    }

    /// <summary>Where one side is but its resident envoys, the talks were in the country of the other.</summary>
    private static Found<CountryCode>? SideCalledOn(EventDraft draft)
    {
        var sides = draft.Countries.Where(country => !draft.Officials.Exists(official => official.Country == country && (official.Post ?? official.Person?.Post)?.Post?.Class == PostClass.Envoy)).ToList();
        return sides is [{ } host] && draft.Officials.Exists(official => official.Country == host)
            && draft.Officials.TrueForAll(official => official.Country == host || (official.Post ?? official.Person?.Post)?.Post?.Class == PostClass.Envoy)
            ? new Found<CountryCode>(host, draft.Parties[host].Span)
            : null;
    }

    /// <summary>An ambassador has not travelled to the country of the post.</summary>
    internal static bool AreGuestsEnvoys(EventDraft draft)
    {
        var guests = draft.Kind == EventKind.Visit && draft.Host is { } host ? draft.Officials.Where(official => official.Country is not null && official.Country != host.Value).ToList() : [];
        return guests.Count > 0 && guests.TrueForAll(official => (official.Post ?? official.Person?.Post)?.Post?.Class == PostClass.Envoy);
    }

    /// <summary>Whoever comes to the own country comes home.</summary>
    private static bool IsReturn(EventDraft draft)
    {
        var guests = draft.Kind == EventKind.Visit && draft.Place is not null ? draft.Officials.Where(official => official.Part == OfficialPart.Visitor).ToList() : [];
        return guests.Count > 0 && draft.Parties.All(party => party.Value.Value != PartyPart.Visitor || party.Key == draft.Place!.Value.Value.Country)
            && guests.TrueForAll(official => (official.Country ?? official.Person?.LikelyCountry) == draft.Place!.Value.Value.Country);
    }

    /// <summary>The place of a conference or fair that the sentence names.</summary>
    private Found<Place>? GatheringIn(RuleMatch match)
    {
        var sentence = match.Sentence;
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (knowledge.Gazetteer.GatheringAt(sentence.Tokens, at, out var end) is { } gathering)
            {
                return new Found<Place>(new Place(gathering.Country, gathering.City), sentence.Sentence.SpanOf(at, end));
            }
        }

        return null;
    }

    /// <summary>Whoever is on a visit told just before is still there.</summary>
    private static Found<Place>? Whereabouts(EventDraft draft, ArticleContext article) =>
        article.LastTold(told => told is { Kind: EventKind.Visit, Host: not null, Place: not null } && draft.LastSentence - told.LastSentence <= LongestScene
            && draft.Officials.Exists(official => official.Person is not null && told.Officials.Exists(other => other.Person == official.Person && other.Part == OfficialPart.Visitor)))?.Place;

    /// <summary>Whether the talks were in the country of one side, as the sentence or the dateline tells.</summary>
    private static bool IsAtHome(EventDraft draft, ArticleContext article)
    {
        UnknownCountries.Fill(draft, article);
        return draft.Place?.Value.Country is { } country && draft.Parties.ContainsKey(country);
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

    private static bool IsVisitor(EventDraft draft, CountryCode country) =>
        draft.Officials.Exists(official => official.Part == OfficialPart.Visitor && official.Country == country)
        || (draft.Parties.TryGetValue(country, out var party) && party.Value == PartyPart.Visitor && draft.Parties.Values.Any(other => other.Value != PartyPart.Visitor));

    /// <summary>Of two parties the one that does not travel.</summary>
    private static Found<CountryCode>? OtherParty(EventDraft draft)
    {
        var visitors = draft.Officials.Where(official => official.Part == OfficialPart.Visitor && official.Country is not null).Select(official => official.Country!).ToHashSet();
        return draft.Parties.Count == 2 && visitors.Count == 1 && draft.Countries.SingleOrDefault(country => !visitors.Contains(country)) is { } other ? new Found<CountryCode>(other, draft.Parties[other].Span) : null;
    }

    private static void ShapeVisit(EventDraft draft, bool isPlaceTold)
    {
        var place = HostOf(draft.Place);
        var party = HostParty(draft) ?? OtherParty(draft);
        if (place is { } home && party is not null && !isPlaceTold && IsVisitor(draft, home.Value))
        {
            draft.Place = null;
            place = null;
        }

        if (place is null || place.Value.Value == party?.Value)
        {
            ToVisit(draft, place ?? party);
        }
        else if (isPlaceTold || draft.Parties.Count < 2 || draft.Parties.ContainsKey(place.Value.Value))
        {
            ToVisit(draft, place);
        }
        else
        {
            ToMeeting(draft, place);
        }
    }

    /// <summary>"The chiefs of staff of Mali, Niger and Burkina Faso met in Niamey": three sides named in one breath confer.</summary>
    private static bool IsConference(RuleMatch match) =>
        match.Slots.Any(slot => slot.Actor?.Members.Select(member => member.Country).OfType<CountryCode>().Distinct().Count() > 2);

    private static void ShapeTalks(EventDraft draft, RuleMatch match, ArticleContext article)
    {
        UnknownCountries.Fill(draft, article);
        if (draft.Place is null && draft.IsLedByDelegation && draft.Lead is { } guest && draft.Parties.Count == 2 && draft.Countries.FirstOrDefault(country => country != guest) is { } receiving)
        {
            ToVisit(draft, new Found<CountryCode>(receiving, draft.Parties[receiving].Span));
            return;
        }

        if (draft.Place is null && article.Dateline is { Country: { } country } dateline && draft.Parties.TryGetValue(country, out var home) && draft.Parties.Count > 1)
        {
            draft.Place = new Found<Place>(new Place(country, dateline.City?.Name), home.Span);
        }

        if (HostOf(draft.Place) is { } place)
        {
            if (draft.Parties.ContainsKey(place.Value) && draft.Parties.Count > 1 && !IsConference(match))
            {
                ToVisit(draft, place);
            }
            else
            {
                ToMeeting(draft, place);
            }

            return;
        }

        // "JAKARTA – X and Y sat down on Friday": what two guests did of late was done where it is reported from.
        if (draft.Place is null && article.Dateline is { Country: { } third } from && draft.Parties.Count > 1 && !draft.Parties.ContainsKey(third) && draft.Status.Value == EventStatus.Occurred
            && draft.Date is { Value.Bounds.Latest: { } day } && article.Dating.Last is { } published && published.DayNumber - day.DayNumber <= LatelyDays)
        {
            draft.Place = new Found<Place>(new Place(third, from.City?.Name), draft.Trigger);
            ToMeeting(draft, HostOf(draft.Place));
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

    internal static void ToMeeting(EventDraft draft, Found<CountryCode>? host)
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
    private void FillHost(EventDraft draft, RuleMatch match, ArticleContext article)
    {
        if (draft.Place is null && draft.Parties.Count < 2 && HostParty(draft) is null && article.Dateline is { Country: { } here } written && _comings.EndAt(match.Sentence.Tokens, match.TriggerFirst) is not null
            && draft.Officials.Exists(official => official.Part == OfficialPart.Visitor && (official.Country ?? official.Person?.LikelyCountry) is { } guest && guest != here) && !draft.Parties.ContainsKey(here))
        {
            draft.Place = new Found<Place>(new Place(here, written.City?.Name), draft.Trigger);
        }

        if (draft.Place is null && !draft.Officials.Any(official => official.Part == OfficialPart.Host && official.Country is not null) && HostParty(draft) is null
            && article.Dateline is { Country: { } country } dateline && !draft.Parties.ContainsKey(country) && !IsVisitor(draft, country) && draft.Officials.FirstOrDefault(official => official.Part == OfficialPart.Host) is { } host)
        {
            draft.Place = new Found<Place>(new Place(country, dateline.City?.Name), host.Span);
        }

        UnknownCountries.Fill(draft, article);
    }

    private static Found<CountryCode>? HostOf(Found<Place>? place) =>
        place is { } known ? new Found<CountryCode>(known.Value.Country, known.Span) : null;

    private static Found<CountryCode>? HostParty(EventDraft draft) =>
        draft.PartiesOf(PartyPart.Host).Select(code => (Found<CountryCode>?)new Found<CountryCode>(code, draft.Parties[code].Span)).FirstOrDefault();

    private static bool Has(RuleMatch match, WordSet set) => match.Sentence.Has(set);
}
