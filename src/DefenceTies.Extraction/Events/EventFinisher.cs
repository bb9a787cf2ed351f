using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Dates;

namespace DefenceTies.Extraction.Events;

/// <summary>Completes events from one another once the whole article is read.</summary>
internal static class EventFinisher
{
    private const int NearSentences = 4;
    private const int LongestStay = 7;

    /// <summary>Completes them.</summary>
    internal static void Finish(List<EventDraft> drafts)
    {
        Consolidation.Join(drafts);
        VisitsBesideDeals.Add(drafts);
        var encounters = drafts.FindAll(draft => draft.IsEncounter);
        foreach (var draft in drafts)
        {
            NameSigners(draft, encounters);
            NameCounterparts(draft);
            DropDoubles(draft);
            if (EncounterShaper.AreGuestsEnvoys(draft))
            {
                EncounterShaper.ToMeeting(draft, draft.Host);
            }

            TakeHost(draft, encounters);
        }
    }

    /// <summary>"The two ministers signed …": those of each side who are named for the encounter at which they signed.</summary>
    private static void NameSigners(EventDraft draft, List<EventDraft> encounters)
    {
        if (draft.Kind != EventKind.Agreement || !draft.IsSignedByPeople)
        {
            return;
        }

        var talks = encounters.Find(other => other.Countries.SequenceEqual(draft.Countries) && (other.Date is null || draft.Date is null || other.Date.Value.Value.Bounds.DaysApart(draft.Date.Value.Value.Bounds) is null or <= 3));
        foreach (var country in draft.Countries.Where(country => !draft.Officials.Exists(official => official.Person is not null && official.Country == country)).ToList())
        {
            var office = draft.Officials.Find(official => official.Person is null)?.Post?.Post?.Id;
            if ((talks?.Officials.Find(official => official.Person is not null && official.Country == country && (official.Post ?? official.Person.Post)?.Post?.Id == office) ?? talks?.Officials.Find(official => official.Person is not null && official.Country == country)) is { } signer)
            {
                draft.Officials.Add(signer.Copy());
            }
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
    private static void TakeHost(EventDraft draft, List<EventDraft> encounters)
    {
        if (draft.Kind == EventKind.Agreement && draft.Date is null && draft.Status.Value == EventStatus.Occurred && draft.Stage?.Value is Domain.Agreements.AgreementStage.Signed or Domain.Agreements.AgreementStage.Agreed
            && encounters.Where(other => other.Status.Value == EventStatus.Occurred && other.Countries.SequenceEqual(draft.Countries)).ToList() is [{ Date: { } day }])
        {
            var opening = day.Value.Bounds is { CoreFirst: { } first } ? EdtfDate.OfDay(first) : day.Value;
            draft.Date = day with { Value = opening, Because = BorrowedDate.Of(day.Because, opening.Equals(day.Value) ? BorrowedDate.FromTheVisit : BorrowedDate.FromTheVisitsFirstDay) };
        }

        if (draft is { Kind: EventKind.Agreement, Date: null, Status.Value: EventStatus.Planned } && Beside(draft, encounters) is { } talks)
        {
            draft.Date = talks.Date!.Value with { Because = BorrowedDate.Of(talks.Date.Value.Because, BorrowedDate.FromTheVisit) };
        }

        if (draft.Kind != EventKind.Agreement || draft.Host is not null || draft.Date is not { } date)
        {
            return;
        }

        var visit = encounters.Find(other =>
            other.Kind == EventKind.Visit && other.Host is not null && other.Date is { } day && (day.Value.Bounds.Overlaps(date.Value.Bounds) || (draft.Status.Value == EventStatus.Planned && IsSoonAfter(day.Value.Bounds, date.Value.Bounds))) && other.Countries.SequenceEqual(draft.Countries));
        draft.Host = visit?.Host;
        draft.Place ??= visit?.Place;
    }

    /// <summary>The one encounter of the same two, told just before, at which something is still to be signed.</summary>
    private static EventDraft? Beside(EventDraft draft, List<EventDraft> encounters) =>
        encounters.FindAll(other => other.Date is not null && other.Countries.SequenceEqual(draft.Countries) && draft.LastSentence - other.LastSentence is >= -NearSentences and <= NearSentences) is [var only] ? only : null;

    private static bool IsSoonAfter(DateBounds visit, DateBounds signing) =>
        visit.CoreFirst is { } arrival && signing.CoreFirst is { } day && day >= arrival && day.DayNumber - arrival.DayNumber <= LongestStay;
}
