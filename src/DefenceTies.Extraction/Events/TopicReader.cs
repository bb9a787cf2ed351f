using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>Finds what kinds of deal a sentence speaks of.</summary>
internal sealed class TopicReader(Knowledge knowledge)
{
    private readonly Gazetteer _gazetteer = knowledge.Gazetteer;
    private readonly WordSet _shipPrefixes = knowledge.Sets.Need("ship-prefix");
    private readonly (EventKind Kind, WordSet Words)[] _words =
    [
        (EventKind.Transfer, knowledge.Sets.Need("equipment-noun")),
        (EventKind.Exercise, knowledge.Sets.Need("exercise-noun")),
        (EventKind.Training, knowledge.Sets.Need("course-noun")),
        (EventKind.Training, knowledge.Sets.Need("trainee-noun")),
        (EventKind.Agreement, knowledge.Sets.Need("instrument")),
    ];

    /// <summary>Takes note of them.</summary>
    internal void Read(TaggedSentence sentence, ArticleContext article)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (sentence.Tokens[at].Word == 0)
            {
                continue;
            }

            foreach (var (kind, words) in _words)
            {
                if (words.EndAt(sentence.Tokens, at) is not null)
                {
                    article.Topics.Move(kind, sentence.Sentence.Number);
                }
            }

            // "ITS" is a prefix of ships, "its" is none.
            if ((sentence.Tokens[at].IsAllCapitals && Grammar.Is(_shipPrefixes, sentence.Tokens, at)) || _gazetteer.EquipmentAt(sentence.Tokens, at, out _) is not null)
            {
                article.Topics.Move(EventKind.Transfer, sentence.Sentence.Number);
            }

            if (_gazetteer.ExerciseAt(sentence.Tokens, at, out _) is not null)
            {
                article.Topics.Move(EventKind.Exercise, sentence.Sentence.Number);
            }
        }
    }
}
