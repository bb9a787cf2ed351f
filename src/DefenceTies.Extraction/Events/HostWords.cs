using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>Finds the host where no place is told but who is called so: "the Turkish hosts", "Singapore was the host", "hosted by Oman".</summary>
internal sealed class HostWords(Knowledge knowledge)
{
    private const int FarthestBefore = 4;
    private const int FarthestAfter = 2;

    private readonly WordSet _words = knowledge.Sets.Need("hosting-word");

    /// <summary>The party that a sentence calls the host, with the words that name it.</summary>
    internal Found<CountryCode>? In(TaggedSentence sentence, EventDraft draft)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (_words.EndAt(sentence.Tokens, at) is { } end && (Near(sentence, draft, at - FarthestBefore, at) ?? Near(sentence, draft, end, end + FarthestAfter)) is { } host)
            {
                return host;
            }
        }

        return null;
    }

    private static Found<CountryCode>? Near(TaggedSentence sentence, EventDraft draft, int from, int to)
    {
        for (var at = Math.Max(0, from); at < Math.Min(sentence.Tokens.Length, to); at++)
        {
            if (sentence.EntryFrom<CountryEntry>(at) is { } entry && draft.Parties.ContainsKey(entry.Code))
            {
                return new Found<CountryCode>(entry.Code, sentence.Sentence.SpanOf(at, sentence.HitFrom(at)!.End));
            }
        }

        return null;
    }
}
