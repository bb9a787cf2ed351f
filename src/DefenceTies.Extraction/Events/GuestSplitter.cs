using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Events;

/// <summary>Parts the talks of one with those of several countries into one encounter for each, unless they came together.</summary>
internal static class GuestSplitter
{
    /// <summary>The drafts that a draft stands for.</summary>
    internal static IEnumerable<EventDraft> Split(EventDraft draft, bool isTogether)
    {
        if (isTogether || !draft.IsEncounter || draft.Parties.Count < 3)
        {
            return [draft];
        }

        var centre = draft.Host is { } host && draft.Parties.ContainsKey(host.Value) ? host.Value : draft.Lead;
        if (centre is null || !draft.Parties.ContainsKey(centre))
        {
            return [draft];
        }

        var others = draft.Countries.Where(country => country != centre).ToList();
        return others.All(country => draft.Officials.Any(official => official.Country == country))
            ? others.Select(country => Of(draft, country, centre))
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
