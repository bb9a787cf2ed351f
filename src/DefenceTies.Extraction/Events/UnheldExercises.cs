using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>Gives an exercise that was named without its sides the countries whose forces the next sentences list.</summary>
internal static class UnheldExercises
{
    private const int NearSentences = 2;
    private const int FewestListed = 2;

    /// <summary>Completes the exercise waiting, if the sentence tells who holds it.</summary>
    internal static void Complete(TaggedSentence sentence, ArticleContext article)
    {
        if (article.Unheld is not { } draft)
        {
            return;
        }

        if (sentence.Sentence.Number - draft.LastSentence > NearSentences)
        {
            article.Unheld = null;
            return;
        }

        var listed = sentence.Actors.FirstOrDefault(actor => actor.Members.Select(member => member.ToldCountry).OfType<CountryCode>().Distinct().Count() >= FewestListed);
        if (sentence.Sentence.Number == draft.LastSentence || listed is null)
        {
            return;
        }

        foreach (var member in listed.Members)
        {
            if (member.ToldCountry is { } country)
            {
                draft.Parties.TryAdd(country, new Found<PartyPart>(PartyPart.Participant, member.Span));
            }
        }

        draft.HasOwnParties = true;
        draft.LastSentence = sentence.Sentence.Number;
        draft.Evidence.Add(sentence.Sentence.Span);
        article.Unheld = null;
        EventMerger.Add(article.Told, draft);
    }
}
