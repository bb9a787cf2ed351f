using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>Names an exercise by the series that its sentence speaks of, and adds those who hold every edition of it.</summary>
internal sealed class ExerciseNames(Gazetteer gazetteer)
{
    /// <summary>Adds what the sentence tells.</summary>
    internal void Name(EventDraft draft, TaggedSentence sentence, ArticleContext article)
    {
        var named = article.Named.Here(draft).ToHashSet();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (gazetteer.ExerciseAt(sentence.Tokens, at, out var end) is not { } series)
            {
                continue;
            }

            draft.IsOfSeries = true;
            var span = sentence.Sentence.SpanOf(at, end);
            if (draft.Details.TrueForAll(detail => detail.Field != RuleField.Name))
            {
                draft.Details.Add((RuleField.Name, new Found<string>(sentence.Sentence.WordsOf(at, end), span)));
            }

            if (series.Countries.Count > 1 && !draft.HasOwnParties && !named.IsSupersetOf(draft.Countries))
            {
                draft.Parties.Clear();
            }

            if ((draft.Countries.All(series.Countries.Contains) && !(series.Countries.Count > 2 && draft.HasOwnParties)) || series.Countries.All(draft.Parties.ContainsKey))
            {
                foreach (var country in series.Countries)
                {
                    draft.Parties.TryAdd(country, new Found<PartyPart>(PartyPart.Participant, span));
                }
            }

            return;
        }
    }
}
