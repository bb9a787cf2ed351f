using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Events;

/// <summary>Completes events from one another once the whole article is read.</summary>
internal static class EventFinisher
{
    /// <summary>Completes them.</summary>
    internal static void Finish(List<EventDraft> drafts)
    {
        VisitsBesideDeals.Add(drafts);
        foreach (var draft in drafts)
        {
            NameCounterparts(draft);
            DropDoubles(draft);
            TakeHost(draft, drafts);
        }
    }

    /// <summary>A counterpart holds the same post on the other side.</summary>
    private static void NameCounterparts(EventDraft draft)
    {
        foreach (var official in draft.Officials.Where(official => official is { Post.IsCounterpart: true, Person: not null }))
        {
            official.Person!.TakePostText(draft.Officials.FirstOrDefault(other => other.Country != official.Country && other.Post is { IsCounterpart: false })?.Post?.Text);
        }
    }

    /// <summary>Each person once, and no office holder beside the person who holds the post.</summary>
    private static void DropDoubles(EventDraft draft)
    {
        var kept = new List<DraftOfficial>();
        foreach (var official in draft.Officials.OrderBy(official => official.Person is null))
        {
            var isKnown = official.Person is { } person
                ? kept.Any(other => other.Person == person)
                : kept.Any(other => other.Country == official.Country && (other.Post?.Post?.Id == official.Post?.Post?.Id || official.Post?.IsCounterpart == true));
            if (!isKnown)
            {
                kept.Add(official);
            }
        }

        draft.Officials.Clear();
        draft.Officials.AddRange(kept);
    }

    /// <summary>What was agreed during a visit was agreed where the visit was.</summary>
    private static void TakeHost(EventDraft draft, List<EventDraft> drafts)
    {
        if (draft.Kind != EventKind.Agreement || draft.Host is not null || draft.Date is not { } date)
        {
            return;
        }

        var visit = drafts.FirstOrDefault(other =>
            other.Kind == EventKind.Visit && other.Host is not null && other.Date is { } day && day.Value.Bounds.Overlaps(date.Value.Bounds) && other.Countries.SequenceEqual(draft.Countries));
        draft.Host = visit?.Host;
        draft.Place ??= visit?.Place;
    }
}
