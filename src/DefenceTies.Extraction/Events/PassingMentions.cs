using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Tells who is named only in passing: "under President X", "sent by General X", "a letter from X", "the death of X".</summary>
internal sealed class PassingMentions(Knowledge knowledge)
{
    private const int Longest = 3;

    private readonly WordSet _words = knowledge.Sets.Need("passing-mention");

    internal bool IsOne(TaggedSentence sentence, PersonMention mention)
    {
        for (var back = 1; back <= Longest && mention.First - back >= 0; back++)
        {
            if (_words.EndAt(sentence.Tokens, mention.First - back) is { } end && end >= mention.First - 1)
            {
                return true;
            }
        }

        return false;
    }
}
