using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Joins, once the whole article is read, encounters that its sentences told apart: one trip of the same travellers
/// whose host or day was read differently in two places. The reading with more to rest on gives the host.
/// </summary>
internal static class Consolidation
{
    private const int LongestTrip = 12;

    /// <summary>No reporter comes back to a trip after so many events; without an end, many events take the square of their number.</summary>
    private const int MostCompared = 200;

    /// <summary>Joins them in place.</summary>
    internal static void Join(List<EventDraft> drafts)
    {
        for (var at = 0; at < drafts.Count; at++)
        {
            for (var other = Math.Min(drafts.Count - 1, at + MostCompared); other > at; other--)
            {
                if (AreOne(drafts[at], drafts[other]))
                {
                    Merge(drafts[at], drafts[other]);
                    drafts.RemoveAt(other);
                }
            }
        }
    }

    private static bool AreOne(EventDraft one, EventDraft other)
    {
        if (!one.IsEncounter || !other.IsEncounter || one.Status.Value != other.Status.Value || !one.Countries.SequenceEqual(other.Countries) || IsCallOfEnvoy(one) != IsCallOfEnvoy(other) || one.IsRemote != other.IsRemote)
        {
            return false;
        }

        var apart = one.Date is { } mine && other.Date is { } theirs ? mine.Value.Bounds.DaysApart(theirs.Value.Bounds) : null;
        return SharesTraveller(one, other) switch
        {
            true => apart is null or <= LongestTrip,
            false => false,
            null => apart is null or 0 && one.Host?.Value == other.Host?.Value,
        };
    }

    /// <summary>Whether the same people travelled; unknown when either names none.</summary>
    private static bool? SharesTraveller(EventDraft one, EventDraft other)
    {
        var shared = People(one).Intersect(People(other)).ToList();
        if (shared.Count == 0)
        {
            return People(one).Any() && People(other).Any() ? false : null;
        }

        return one.Host is null || other.Host is null || one.Host.Value.Value == other.Host.Value.Value
            || shared.Exists(person => Country(one, person) != one.Host.Value.Value || Country(other, person) != other.Host.Value.Value);
    }

    private static IEnumerable<Mentions.Person> People(EventDraft draft) =>
        draft.Officials.Where(official => official.Person is not null && (draft.Host is null || official.Country != draft.Host.Value.Value || draft.Officials.TrueForAll(other => other.Person is null || other.Country == official.Country))).Select(official => official.Person!);

    private static CountryCode? Country(EventDraft draft, Mentions.Person person) => draft.Officials.Find(official => official.Person == person)?.Country;

    private static bool IsCallOfEnvoy(EventDraft draft) => draft.Kind == EventKind.Meeting && draft.Host is not null && draft.Parties.ContainsKey(draft.Host.Value.Value);

    private static void Merge(EventDraft one, EventDraft other)
    {
        var host = one.HostWeight >= other.HostWeight ? one.Host ?? other.Host : other.Host ?? one.Host;
        var place = one.HostWeight >= other.HostWeight ? one.Place ?? other.Place : other.Place ?? one.Place;
        EventMerger.Merge(one, other);
        one.Place = place;
        one.HostWeight = Math.Max(one.HostWeight, other.HostWeight);
        if (one.Kind == EventKind.Visit)
        {
            EncounterShaper.ToVisit(one, host);
        }
    }
}
