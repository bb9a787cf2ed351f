using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Adds the parties that a sentence leaves out: those of what was told just before, else those that the article is about.</summary>
internal static class ContextParties
{
    private const int NearSentences = 3;

    /// <summary>Adds them; a draft whose parties stay fewer than two is of no use.</summary>
    internal static void Add(EventDraft draft, ArticleContext article, ContextPlace context)
    {
        foreach (var parties in context == ContextPlace.Here ? article.Named.With(draft, isHere: true) : Candidates(draft, article))
        {
            if (parties.Count < 2 || !draft.Countries.All(parties.Contains) || (draft.Place is { } place && !parties.Contains(place.Value.Country) && article.Pair.Contains(place.Value.Country)))
            {
                continue;
            }

            draft.ArePartiesGuessed = !IsToldOf(article, [.. parties.Order()]) && !draft.Countries.Concat(article.Named.Here(draft)).ToHashSet().IsSupersetOf(parties);
            foreach (var country in parties)
            {
                draft.Parties.TryAdd(country, new Found<PartyPart>(PartyPart.Participant, draft.Trigger));
            }

            return;
        }

        if (context == ContextPlace.Yes)
        {
            AddGiver(draft, article);
        }
    }

    private static bool IsToldOf(ArticleContext article, CountryCode[] parties) => article.LastTold(told => told.Countries.SequenceEqual(parties)) is not null;

    /// <summary>"Another ship was presented to the Seychelles": by whoever gave the one told of before.</summary>
    private static void AddGiver(EventDraft draft, ArticleContext article)
    {
        if (draft.Kind == EventKind.Transfer && draft.Parties.Count == 1
            && article.LastTold(told => told.Kind == EventKind.Transfer)?.PartiesOf(PartyPart.Supplier).FirstOrDefault() is { } giver && !draft.Parties.ContainsKey(giver))
        {
            draft.Parties.Add(giver, new Found<PartyPart>(PartyPart.Supplier, draft.Trigger));
        }
    }

    /// <summary>Those of the event told right before, those named in the sentences right before, those of an event a little farther back, those of the article.</summary>
    private static IEnumerable<IReadOnlyList<CountryCode>> Candidates(EventDraft draft, ArticleContext article)
    {
        var told = article.Lately.Reverse()
            .Where(told => draft.LastSentence - told.LastSentence is >= 0 and <= NearSentences)
            .OrderByDescending(told => told.LastSentence)
            .ThenByDescending(told => told.Kind == draft.Kind)
            .ToList();
        var beside = told.TakeWhile(other => draft.LastSentence - other.LastSentence <= 1).Select(other => (IReadOnlyList<CountryCode>)[.. other.Countries]);
        var farther = told.SkipWhile(other => draft.LastSentence - other.LastSentence <= 1).Select(other => (IReadOnlyList<CountryCode>)[.. other.Countries]);
        return beside.Concat(article.Named.With(draft)).Concat(farther).Concat(article.PairOf(draft.Paragraph) is { } pair ? [pair] : []).Append(article.Pair);
    }
}
