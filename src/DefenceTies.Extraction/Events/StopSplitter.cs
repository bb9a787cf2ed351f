using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Events;

/// <summary>Parts a journey to two countries named in one breath into a visit to each: "is off to Canberra and Wellington".</summary>
internal static class StopSplitter
{
    private const int LongestJoint = 9;

    /// <summary>The visits that a draft stands for.</summary>
    internal static IEnumerable<EventDraft> Split(EventDraft draft)
    {
        if (draft is not { Kind: EventKind.Visit, Parties.Count: 3, Host: not null })
        {
            return [draft];
        }

        var guests = draft.Officials.Select(official => official.Country).OfType<CountryCode>().Distinct().ToList();
        var traveller = guests.Count == 1 ? guests[0] : guests.Count == 0 ? draft.Lead : null;
        var stops = draft.Countries.Where(country => country != traveller).OrderBy(country => draft.Parties[country].Span.Start).ToList();
        return traveller is not null && stops is [var first, var second] && draft.Host.Value.Value != traveller && AreSideBySide(draft, first, second)
            ? [Of(draft, traveller, first), Of(draft, traveller, second)]
            : [draft];
    }

    private static bool AreSideBySide(EventDraft draft, CountryCode first, CountryCode second)
    {
        var (one, other) = (draft.Parties[first].Span, draft.Parties[second].Span);
        return one.Start >= draft.Trigger.Start && other.Start > one.End && other.Start - one.End <= LongestJoint;
    }

    private static EventDraft Of(EventDraft draft, CountryCode traveller, CountryCode stop)
    {
        var visit = draft.Copy();
        foreach (var country in draft.Countries.Where(country => country != traveller && country != stop))
        {
            visit.Parties.Remove(country);
        }

        visit.Place = draft.Place?.Value.Country == stop ? draft.Place : null;
        EncounterShaper.ToVisit(visit, new Found<CountryCode>(stop, draft.Parties[stop].Span));
        return visit;
    }
}
