using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Completes agreements, exercises, training and transfers from the sentences around those that report them: newsrooms
/// tell the day in one sentence, the place in the next, and who was there in a third.
/// </summary>
internal sealed class DealCompleter(Knowledge knowledge)
{
    private const int SentencesAfter = 2;
    private const int SentencesBefore = 2;
    private const int CurrentDays = 45;

    private readonly PlaceFinder _places = new(knowledge.Grammar, knowledge.Places);
    private readonly DateFinder _dates = new(knowledge.Grammar);
    private readonly HostWords _hosts = new(knowledge);
    private readonly DealPeople _people = new(knowledge);
    private readonly Wording.WordSet _departures = knowledge.Sets.Need("trainee-travel");

    /// <summary>Completes them.</summary>
    internal void Complete(ArticleContext article, IReadOnlyList<TaggedSentence> sentences)
    {
        var tellings = new Tellings(article.Told, sentences);
        foreach (var draft in article.Told.Where(draft => !draft.IsEncounter))
        {
            if (tellings.Of(draft) is not [var first, ..] places)
            {
                continue;
            }

            var last = places[^1];
            var own = places.Select(at => sentences[at]).ToList();
            var after = tellings.After(last, SentencesAfter).Where(at => IsFree(at)).Select(at => sentences[at]).ToList();
            var before = tellings.Before(first, SentencesBefore).Where(at => IsFree(at)).Select(at => sentences[at]).Reverse().ToList();
            CompleteDate(draft, article, own, after);
            CompletePlace(draft, article, own, draft.Kind == EventKind.Agreement ? before : [.. after, .. before]);
            _people.Add(draft, own, [.. places.SelectMany(place => tellings.After(place, SentencesAfter)).Distinct().Where(at => !places.Contains(at) && tellings.At(at).All(told => told == draft || IsSameOccasion(told, draft))).Select(at => sentences[at])]);

            bool IsFree(int at) => tellings.At(at).All(told => told == draft);
        }
    }

    private void CompleteDate(EventDraft draft, ArticleContext article, List<TaggedSentence> own, List<TaggedSentence> after)
    {
        if (draft.Kind == EventKind.Agreement)
        {
            return;
        }

        if (draft.Kind is EventKind.Exercise or EventKind.Training && own.Concat(after).Select(sentence => _dates.Stretch(draft.Date, sentence, article)).FirstOrDefault(date => date is not null) is { } whole)
        {
            draft.Date = whole;
        }

        draft.Date ??= own.Concat(after).Select(sentence => _dates.FirstIn(sentence, article, draft.Status.Value)).FirstOrDefault(date => date is not null);
    }

    private void CompletePlace(EventDraft draft, ArticleContext article, List<TaggedSentence> own, List<TaggedSentence> around)
    {
        if (draft is { Host: null, Kind: EventKind.Training, Parties.Count: 2 } && article.Home is { } sender && draft.Parties.ContainsKey(sender) && own.Exists(sentence => sentence.Has(_departures)))
        {
            var school = draft.Countries.First(country => country != sender);
            draft.Host = new Found<CountryCode>(school, draft.Parties[school].Span);
        }

        if (draft.Host is null && (draft.Kind != EventKind.Agreement || draft.Status.Value == EventStatus.Occurred))
        {
            var place = (draft.Kind == EventKind.Agreement ? around : own.Concat(around)).SelectMany(sentence => _places.AllIn(sentence, article)).Where(place => draft.Parties.ContainsKey(place.Value.Country)).Select(place => (Found<Place>?)place).FirstOrDefault();
            if (place is null && draft.Kind is not EventKind.Agreement and not EventKind.Exercise && IsCurrent(draft, article) && article.Dateline is { Country: { } country } dateline && draft.Parties.TryGetValue(country, out var party))
            {
                place = new Found<Place>(new Place(country, null), party.Span);
            }

            if (place is { } told)
            {
                draft.Host = new Found<CountryCode>(told.Value.Country, told.Span);
                draft.Place ??= told.Value.City is null ? null : told;
            }
        }

        if (draft is { Host: null, Kind: EventKind.Exercise or EventKind.Training })
        {
            draft.Host = own.Select(sentence => _hosts.In(sentence, draft)).FirstOrDefault(found => found is not null);
        }

        if (draft.Host is null && draft.Kind is EventKind.Exercise && IsCurrent(draft, article) && article.Dateline is { Country: { } here } && draft.Parties.TryGetValue(here, out var home))
        {
            draft.Host = new Found<CountryCode>(here, home.Span);
        }

        if (draft.Host is { } host && draft.Kind != EventKind.Agreement && draft.Place?.Value.City is null)
        {
            draft.Place = own.Concat(around.Take(1)).SelectMany(sentence => _places.AllIn(sentence, article)).Where(place => place.Value.Country == host.Value && place.Value.City is not null).Select(place => (Found<Place>?)place).FirstOrDefault() ?? draft.Place;
        }
    }

    /// <summary>Whether it is the news of the day, so that the dateline tells where it is.</summary>
    private static bool IsCurrent(EventDraft draft, ArticleContext article) =>
        draft.Status.Value == EventStatus.Occurred
        && (draft.Date is not { } date || (article.Dating.Last is { } published && date.Value.Bounds.Latest is { } latest && Math.Abs(published.DayNumber - latest.DayNumber) <= CurrentDays));

    /// <summary>Whether it is the encounter at which the deal was made.</summary>
    private static bool IsSameOccasion(EventDraft told, EventDraft draft) =>
        told.IsEncounter && told.Countries.SequenceEqual(draft.Countries) && (told.Host is null || draft.Host is null || told.Host.Value.Value == draft.Host.Value.Value)
        && (told.Date is null || draft.Date is null || told.Date.Value.Value.Bounds.DaysApart(draft.Date.Value.Value.Bounds) is null or <= 3);
}
