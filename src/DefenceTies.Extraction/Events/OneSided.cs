using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Events;

/// <summary>Finds the event that a sentence goes on to speak of, when the sentence names one side alone.</summary>
internal static class OneSided
{
    private const int NearSentences = 4;
    private const int LongestTrip = 16;
    private const int NearestSentences = 2;

    /// <summary>What a sentence tells of one side alone belongs to the encounter spoken of, when that side takes part in it.</summary>
    internal static void Attach(EventDraft draft, ArticleContext article)
    {
        if (IsTripAtHome(draft))
        {
            return;
        }

        if (draft is { IsEncounter: true, Status.Value: EventStatus.Cancelled } && article.LastTold(told => told.IsEncounter && draft.LastSentence - told.LastSentence is >= 0 and <= NearestSentences) is { Status.Value: EventStatus.Planned } plan && draft.Countries.All(plan.Parties.ContainsKey))
        {
            // "He was due in Muscat in May. The trip was scrubbed."
            plan.Status = draft.Status;
            plan.Evidence.AddRange(draft.Evidence.Except(plan.Evidence));
        }
        else if (draft.IsEncounter && article.SceneOf(draft) is { } scene && (draft.Status.Value == scene.Status.Value || draft.Status.Value == EventStatus.Planned)
            && draft.Countries.All(scene.Parties.ContainsKey) && draft.Officials.All(official => official.Country is null || scene.Parties.ContainsKey(official.Country)))
        {
            if (AreOfTwoTimes(draft, scene))
            {
                TellAnew(draft, scene, article);
                return;
            }

            draft.Status = scene.Status;
            draft.Host = null;
            draft.Place = draft.Place?.Value.Country == scene.Host?.Value ? draft.Place : null;
            EventMerger.Merge(scene, draft);
        }
        else if (draft.IsEncounter && DealNear(article, draft.LastSentence, draft.Countries) is { } deal)
        {
            AddOfficials(deal, draft.Officials);
            if ((deal.Place is { } place && deal.Parties.ContainsKey(place.Value.Country) ? new Found<CountryCode>(place.Value.Country, place.Span) : deal.Host) is { } site && deal.Kind != EventKind.Exercise && draft.Countries.Any(country => country != site.Value))
            {
                var visit = deal.Copy(EventKind.Visit);
                visit.LastSentence = draft.LastSentence;
                visit.Evidence.Clear();
                visit.Evidence.AddRange(draft.Evidence);
                EncounterShaper.ToVisit(visit, site);
                EventMerger.Add(article.Told, visit);
            }
        }
    }

    /// <summary>What has a date of its own far from that of the scene is another encounter of the same two.</summary>
    private static bool AreOfTwoTimes(EventDraft draft, EventDraft scene) =>
        draft.Date is { } own && !draft.IsDateInferred && scene.Date is { } other && own.Value.Bounds.DaysApart(other.Value.Bounds) > LongestTrip;

    /// <summary>Tells it with the sides of the scene.</summary>
    private static void TellAnew(EventDraft draft, EventDraft scene, ArticleContext article)
    {
        var site = draft.Place is { } place && scene.Parties.ContainsKey(place.Value.Country) ? new Found<CountryCode>(place.Value.Country, place.Span) : (Found<CountryCode>?)null;
        if (scene.Parties.Count != 2 || draft.IsWeak || (site is null && draft.Host is null && draft.Kind == EventKind.Visit))
        {
            return;
        }

        foreach (var (country, part) in scene.Parties)
        {
            draft.Parties.TryAdd(country, new Found<PartyPart>(PartyPart.Participant, part.Span));
        }

        if (site is { } host)
        {
            EncounterShaper.ToVisit(draft, host);
        }

        EventMerger.Add(article.Told, draft);
    }

    /// <summary>"A delegation of the foundation is visiting Lahore today", of a Pakistani foundation.</summary>
    private static bool IsTripAtHome(EventDraft draft) =>
        draft.Kind == EventKind.Visit && draft.Place is { } place && draft.Date is not null && draft.Parties.Count == 1 && draft.Parties.ContainsKey(place.Value.Country)
        && draft.Officials.TrueForAll(official => official.Person is null && official.Country is not null);

    /// <summary>The agreement, transfer or exercise just told in which all these countries take part.</summary>
    private static EventDraft? DealNear(ArticleContext article, int sentence, IEnumerable<CountryCode> countries) =>
        article.LastTold(told => !told.IsEncounter && told.Status.Value == EventStatus.Occurred && sentence - told.LastSentence is >= 0 and <= NearSentences && countries.All(told.Parties.ContainsKey));

    private static void AddOfficials(EventDraft deal, IEnumerable<DraftOfficial> officials) =>
        deal.Officials.AddRange(officials.Where(official => official.Country is not null && deal.Parties.ContainsKey(official.Country) && deal.Officials.All(known => known.Person != official.Person || known.Post != official.Post)));
}
