using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>Joins what an article tells several times: one event however often it is told, one visit with all its meetings.</summary>
internal static class EventMerger
{
    private const int LongestTrip = 16;
    private const int LongestExercise = 45;
    private const int NearDays = 3;
    private const int MostOfAKind = 200;
    private const int MostCompared = 200;

    /// <summary>Adds a draft to those of the article, into one of them where it is the same event.</summary>
    internal static void Add(List<EventDraft> drafts, EventDraft draft)
    {
        var same = drafts.TakeLast(MostCompared).Where(known => AreSame(known, draft)).OrderByDescending(known => Likeness(known, draft)).ThenByDescending(known => known.LastSentence).FirstOrDefault();
        if (same is null)
        {
            drafts.Add(draft);
        }
        else
        {
            Merge(same, draft);
        }
    }

    private static bool AreSame(EventDraft known, EventDraft draft)
    {
        if ((known.IsEncounter ? !draft.IsEncounter : known.Kind != draft.Kind) || !HostsAgree(known, draft) || !(known.Countries.SequenceEqual(draft.Countries) || IsFullerList(known, draft)))
        {
            return false;
        }

        return known.IsEncounter ? !IsCallBesideVisit(known, draft) && !IsCallBesideVisit(draft, known) && AreOneEncounter(known, draft) : AreOneDeal(known, draft);
    }

    /// <summary>A telephone call is not the visit told beside it.</summary>
    private static bool IsCallBesideVisit(EventDraft call, EventDraft other) =>
        call.IsRemote && !other.IsRemote && (other.Kind == EventKind.Visit || other.Place is not null);

    /// <summary>Of an instrument or exercise of many the next sentence may name only some: "Finland and two Baltic states", "the Estonian and Latvian ministers".</summary>
    private static bool IsFullerList(EventDraft known, EventDraft draft) =>
        known.Kind is EventKind.Agreement or EventKind.Exercise && draft.LastSentence - known.LastSentence <= 2 && DaysApart(known, draft) is null or 0 && draft.HasOwnParties
        && known.Parties.Count + draft.Parties.Count > 4
        && (known.Countries.All(draft.Parties.ContainsKey) || draft.Countries.All(known.Parties.ContainsKey) || (known.Countries.Intersect(draft.Countries).Any() && known.Kind == EventKind.Agreement));

    private static bool AreOneEncounter(EventDraft known, EventDraft draft)
    {
        var isShared = SharePerson(known, draft);
        if (GuestCountries(known, draft).Any(country => AreOthers(known, draft, country)))
        {
            return false;
        }

        var apart = DaysApart(known, draft);
        var isLooselyDated = known.Date is null || draft.Date is null;
        return isShared ? apart is null or <= LongestTrip
            : isLooselyDated ? Math.Abs(draft.LastSentence - known.LastSentence) <= LongestTrip
            : apart <= NearDays;
    }

    /// <summary>The countries whose people travelled, as far as either draft knows; hosts may differ from talk to talk of one visit.</summary>
    private static IEnumerable<CountryCode> GuestCountries(EventDraft known, EventDraft draft) =>
        known.Countries.Where(country => country != known.Host?.Value && country != draft.Host?.Value);

    /// <summary>Whether both name people of the country, and none of them is the same.</summary>
    private static bool AreOthers(EventDraft known, EventDraft draft, CountryCode country) =>
        HasPerson(known, country) && HasPerson(draft, country) && !SharePerson(known, draft, country);

    /// <summary>Every event is compared with hundreds before it, so these make no lists.</summary>
    private static bool SharePerson(EventDraft known, EventDraft draft, CountryCode? country = null)
    {
        foreach (var official in known.Officials)
        {
            if (official.Person is null || (country is not null && official.Country != country))
            {
                continue;
            }

            foreach (var other in draft.Officials)
            {
                if (other.Person == official.Person && (country is null || other.Country == country))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasPerson(EventDraft draft, CountryCode country)
    {
        foreach (var official in draft.Officials)
        {
            if (official.Person is not null && official.Country == country)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOneDeal(EventDraft known, EventDraft draft)
    {
        var (mine, other) = (NameOf(known), NameOf(draft));
        return (mine is null || other is null || mine.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(mine, StringComparison.OrdinalIgnoreCase))
            && !IsOldBesideNew(known, draft)
            && (DaysApart(known, draft) is null or 0 || (known.IsDateOfOrder != draft.IsDateOfOrder && draft.LastSentence - known.LastSentence <= NearDays) || (known.IsDateInferred || draft.IsDateInferred) && DaysApart(known, draft) <= NearDays || (known.IsDateOfEnd != draft.IsDateOfEnd && DaysApart(known, draft) <= LongestExercise))
            && (known.Status.Value == draft.Status.Value || known.Date is not null == draft.Date is not null);
    }

    /// <summary>What is told with a mere year is recalled; what is told beside it without a date is news.</summary>
    private static bool IsOldBesideNew(EventDraft known, EventDraft draft) =>
        known.Kind == EventKind.Agreement && known.Date is null != draft.Date is null && Length((known.Date ?? draft.Date)!.Value.Value) >= 300;

    private static int Likeness(EventDraft known, EventDraft draft) =>
        4 * PeopleOf(known).Intersect(PeopleOf(draft)).Count()
        + (DaysApart(known, draft) == 0 ? 3 : 0)
        + (known.Status.Value == draft.Status.Value ? 1 : 0)
        + (known.Host is not null && draft.Host is not null ? 1 : 0);

    private static List<Person> PeopleOf(EventDraft draft) =>
        [.. draft.Officials.Where(official => official.Person is not null).Select(official => official.Person!)];

    private static bool HostsAgree(EventDraft known, EventDraft draft) =>
        known.Host is null || draft.Host is null || known.Host.Value.Value == draft.Host.Value.Value;

    private static int? DaysApart(EventDraft known, EventDraft draft) =>
        known.Date is { } mine && draft.Date is { } other ? mine.Value.Bounds.DaysApart(other.Value.Bounds) : null;

    /// <summary>The name of the exercise.</summary>
    internal static string? NameOf(EventDraft draft) =>
        draft.Details.Where(detail => detail.Field == Wording.RuleField.Name).Select(detail => detail.Words.Value).FirstOrDefault();

    /// <summary>Adds the people, bodies and details that another reading of the same words found.</summary>
    internal static void Enrich(EventDraft known, EventDraft draft)
    {
        known.Officials.AddRange(draft.Officials.Where(official => known.Officials.Count < MostOfAKind && !known.Officials.Any(other => other.Person == official.Person && other.Post == official.Post)));
        known.Organisations.AddRange(draft.Organisations.Where(found => known.Organisations.All(other => other.Value != found.Value)));
        known.Details.AddRange(draft.Details.Where(detail => known.Details.Count < MostOfAKind && !known.Details.Any(other => other.Words.Value == detail.Words.Value)));
        known.Subjects.AddRange(draft.Subjects.Where(subject => known.Subjects.All(found => found.Value != subject.Value)));
        known.Type ??= draft.Type;
    }

    /// <summary>Takes what the draft tells over into a known event.</summary>
    internal static void Merge(EventDraft known, EventDraft draft)
    {
        // "He should have flown to Tokyo in May. He dropped the trip": a bare "trip" does not make it one that took place.
        var isBareEcho = known.IsEncounter && known.Status.Value == EventStatus.Cancelled && !draft.HasOwnParties && (draft.Date is null || draft.IsDateInferred) && draft.LastSentence - known.LastSentence is >= 0 and <= NearDays;
        known.Status = isBareEcho ? known.Status : draft is { IsAhead: true, Status.Value: EventStatus.Planned } && known.Status.Value == EventStatus.Occurred && (known.Date is null || known.IsDateInferred) ? draft.Status : known.IsAhead && draft.Status.Value == EventStatus.Occurred && (draft.Date is null || draft.IsDateInferred) ? known.Status : Fuller(known.Status, draft.Status);
        known.IsAhead |= draft.IsAhead;
        known.IsDateOfOrder = known.Date is null ? draft.IsDateOfOrder : known.IsDateOfOrder && (draft.IsDateOfOrder || draft.Date is null);
        known.Date = Union(known, draft);
        known.IsDateInferred &= draft.IsDateInferred || draft.Date is null;
        known.IsDateOfEnd &= draft.IsDateOfEnd || draft.Date is null;
        known.Place = known.Place is null || (known.Place.Value.Value.City is null && draft.Place?.Value.City is not null) ? draft.Place ?? known.Place : known.Place;
        foreach (var (country, part) in draft.Parties)
        {
            known.Parties.TryAdd(country, part);
        }

        Enrich(known, draft);
        known.Stage = known.Stage is { } stage && draft.Stage is { } other && other.Value > stage.Value ? other : known.Stage ?? draft.Stage;
        known.Evidence.AddRange(draft.Evidence.Where(span => known.Evidence.Count < EvidenceSpan.Most && !known.Evidence.Contains(span)));
        known.LastSentence = Math.Max(known.LastSentence, draft.LastSentence);
        var host = known.Host ?? draft.Host;
        if (known.IsEncounter && (known.Kind == EventKind.Visit || draft.Kind == EventKind.Visit))
        {
            EncounterShaper.ToVisit(known, host);
        }
        else
        {
            known.Host = host;
        }
    }

    /// <summary>What took place outweighs what was planned; what was called off outweighs a plan.</summary>
    private static Found<EventStatus> Fuller(Found<EventStatus> known, Found<EventStatus> other) =>
        RankOf(other.Value) > RankOf(known.Value) ? other : known;

    private static int RankOf(EventStatus status) => status switch
    {
        EventStatus.Occurred => 3,
        EventStatus.Cancelled => 2,
        EventStatus.Planned => 1,
        _ => 0,
    };

    /// <summary>The finer of two dates that overlap; of two days of one trip, the days from the first to the last.</summary>
    private static Found<EdtfDate>? Union(EventDraft known, EventDraft draft)
    {
        if (known.Date is not { } mine || draft.Date is not { } other)
        {
            return known.Date ?? draft.Date;
        }

        if (known.IsDateOfOrder != draft.IsDateOfOrder)
        {
            return known.IsDateOfOrder ? draft.Date : known.Date;
        }

        if (known.IsDateInferred != draft.IsDateInferred)
        {
            return known.IsDateInferred ? draft.Date : known.Date;
        }

        if (known.IsDateOfEnd != draft.IsDateOfEnd && (known.IsDateOfEnd ? Span(other, mine) : Span(mine, other)) is { } whole)
        {
            return whole;
        }

        if (known.IsEncounter && mine.Value.Bounds is { CoreFirst: { } first, CoreLast: { } last } && other.Value.Bounds is { CoreFirst: { } otherFirst, CoreLast: { } otherLast })
        {
            var (start, end) = (first < otherFirst ? first : otherFirst, last > otherLast ? last : otherLast);
            return start == first && end == last ? mine : Joined(mine, other, start, end);
        }

        return Length(other.Value) < Length(mine.Value) ? other : mine;
    }

    /// <summary>From one day to a later one, when both lie within one exercise or stay.</summary>
    private static Found<EdtfDate>? Span(Found<EdtfDate> start, Found<EdtfDate> end) =>
        start.Value.Bounds.CoreFirst is { } first && end.Value.Bounds.CoreLast is { } last && first < last && last.DayNumber - first.DayNumber <= LongestExercise
            ? Joined(start, end, first, last)
            : null;

    private static Found<EdtfDate> Joined(Found<EdtfDate> told, Found<EdtfDate> other, DateOnly first, DateOnly last)
    {
        var days = EdtfDate.Interval(first, last);
        return told with { Value = days, Because = JoinedDate.Of(told.Because, other.Because, days) };
    }

    private static int Length(EdtfDate date) =>
        date.Bounds is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue;
}
