using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Events;

/// <summary>Parts a host's talks with the guests of several countries into one encounter for each, unless they came together.</summary>
internal static class GuestSplitter
{
    /// <summary>The drafts that a draft stands for.</summary>
    internal static IEnumerable<EventDraft> Split(EventDraft draft, bool isTogether)
    {
        if (isTogether || !draft.IsEncounter || draft.Host is not { } host || !draft.Parties.ContainsKey(host.Value) || draft.Parties.Count < 3)
        {
            return [draft];
        }

        var guests = draft.Countries.Where(country => country != host.Value).ToList();
        return guests.All(country => draft.Officials.Any(official => official.Country == country))
            ? guests.Select(country => Of(draft, country, host.Value))
            : [draft];
    }

    private static EventDraft Of(EventDraft draft, CountryCode guest, CountryCode host)
    {
        var part = draft.Copy();
        foreach (var country in draft.Countries.Where(country => country != guest && country != host))
        {
            part.Parties.Remove(country);
        }

        part.Officials.RemoveAll(official => official.Country is { } country && country != guest && country != host);
        return part;
    }
}
