using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Events;

/// <summary>Adds the parties that a sentence leaves out: those of what was told just before, else those that the article is about.</summary>
internal static class ContextParties
{
    private const int NearSentences = 3;

    /// <summary>Adds them; a draft whose parties stay fewer than two is of no use.</summary>
    internal static void Add(EventDraft draft, ArticleContext article)
    {
        foreach (var parties in Candidates(draft, article))
        {
            if (parties.Count < 2 || !draft.Countries.All(parties.Contains))
            {
                continue;
            }

            foreach (var country in parties)
            {
                draft.Parties.TryAdd(country, new Found<PartyPart>(PartyPart.Participant, draft.Trigger));
            }

            return;
        }
    }

    private static IEnumerable<IReadOnlyList<CountryCode>> Candidates(EventDraft draft, ArticleContext article) =>
        article.Told
            .Where(told => draft.LastSentence - told.LastSentence is >= 0 and <= NearSentences)
            .OrderByDescending(told => told.LastSentence)
            .Select(told => (IReadOnlyList<CountryCode>)[.. told.Countries])
            .Concat(article.PairOf(draft.Paragraph) is { } pair ? [pair] : [])
            .Append(article.Pair);
}
