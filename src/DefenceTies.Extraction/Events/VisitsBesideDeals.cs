using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Adds the visits that other events imply: officials of two countries who sign or hand over something in the country of
/// one of them are there, so those of the other have come.
/// </summary>
internal static class VisitsBesideDeals
{
    private const int MostCompared = 200;

    /// <summary>Adds them.</summary>
    internal static void Add(List<EventDraft> drafts)
    {
        var encounters = drafts.FindAll(draft => draft.IsEncounter);
        foreach (var deal in drafts.Where(draft => !draft.IsEncounter).ToList())
        {
            if (deal.Kind is EventKind.Agreement or EventKind.Transfer && PlaceOf(deal) is { } place && deal.Status.Value == EventStatus.Occurred && deal.Parties.Count == 2
                && deal.Countries.All(country => deal.Officials.Any(official => official.Person is not null && official.Country == country)))
            {
                Add(drafts, encounters, deal, place);
            }
        }
    }

    private static void Add(List<EventDraft> drafts, List<EventDraft> encounters, EventDraft deal, CountryCode host)
    {
        if (encounters.Take(MostCompared).FirstOrDefault(draft => draft.Countries.SequenceEqual(deal.Countries) && AreOfOneTime(draft, deal)) is { } known)
        {
            if (known.Host is null || known.Host.Value.Value == host)
            {
                known.Officials.AddRange(deal.Officials.Where(official => known.Officials.TrueForAll(other => other.Person != official.Person)).Select(official => official.Copy()));
                known.Place ??= deal.Place;
                known.Evidence.AddRange(deal.Evidence.Where(span => known.Evidence.Count < EvidenceSpan.Most && !known.Evidence.Contains(span)));
                EncounterShaper.ToVisit(known, known.Host ?? new Found<CountryCode>(host, deal.Host?.Span ?? deal.Trigger));
            }

            return;
        }

        var visit = deal.Copy(EventKind.Visit);
        EncounterShaper.ToVisit(visit, new Found<CountryCode>(host, deal.Host?.Span ?? deal.Place?.Span ?? deal.Trigger));
        if (!EncounterShaper.AreGuestsEnvoys(visit))
        {
            drafts.Add(visit);
            encounters.Add(visit);
        }
    }

    private static CountryCode? PlaceOf(EventDraft deal) =>
        deal.Place is { } place && deal.Parties.ContainsKey(place.Value.Country) ? place.Value.Country
        : deal.Host is { } host && deal.Kind == EventKind.Agreement && deal.Parties.ContainsKey(host.Value) ? host.Value
        : null;

    private static bool AreOfOneTime(EventDraft draft, EventDraft deal) =>
        draft.Date is null || deal.Date is null || draft.Date.Value.Value.Bounds.DaysApart(deal.Date.Value.Value.Bounds) is null or <= 3;
}
