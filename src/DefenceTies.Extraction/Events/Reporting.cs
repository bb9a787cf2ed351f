using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Events;

/// <summary>Tells the day on which somebody spoke from the day of what he spoke of.</summary>
internal sealed class Reporting(Grammar grammar)
{
    private const int LongestMarker = 3;
    private const int FarthestTelling = 7;

    /// <summary>"…, he said on Tuesday": the day of speaking is not the day of the event.</summary>
    internal bool IsOf(TaggedSentence sentence, DateMention date)
    {
        for (var back = date.First - 1; back >= 0 && date.First - back <= LongestMarker; back--)
        {
            if (Grammar.Is(grammar.SayingVerbs, sentence.Tokens, back))
            {
                return true;
            }
        }

        return IsTold(sentence, date) || IsInStatement(sentence, date);
    }

    /// <summary>"said in a handout on Saturday", "announced at a briefing on Monday".</summary>
    private bool IsInStatement(TaggedSentence sentence, DateMention date)
    {
        for (var back = date.First - 1; back >= 0 && date.First - back <= FarthestTelling && sentence.Tokens[back].Kind != TokenKind.Sign && !Grammar.Is(grammar.ClauseOpeners, sentence.Tokens, back); back--)
        {
            if (Grammar.Is(grammar.SayingVerbs, sentence.Tokens, back))
            {
                return Grammar.Is(grammar.LocationPrepositions, sentence.Tokens, back + 1) && (Grammar.Is(grammar.Determiners, sentence.Tokens, back + 2) || Grammar.Is(grammar.Possessives, sentence.Tokens, back + 2));
            }
        }

        return false;
    }

    /// <summary>"he told the country's lawmakers on Friday": whom he told stands between, and no clause of what.</summary>
    private bool IsTold(TaggedSentence sentence, DateMention date)
    {
        for (var back = date.First - 1; back >= 0 && date.First - back <= FarthestTelling && sentence.Tokens[back].Kind != TokenKind.Sign && !Grammar.Is(grammar.Pronouns, sentence.Tokens, back) && !Grammar.Is(grammar.ClauseOpeners, sentence.Tokens, back); back--)
        {
            if (Grammar.Is(grammar.TellingVerbs, sentence.Tokens, back))
            {
                return true;
            }
        }

        return false;
    }
}
