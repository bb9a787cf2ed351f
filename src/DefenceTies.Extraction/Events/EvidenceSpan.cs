using DefenceTies.Domain.Articles;
using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Events;

/// <summary>The sentence that proves something, shortened at word ends when it is very long.</summary>
internal static class EvidenceSpan
{
    /// <summary>The longest evidence, in UTF-16 units.</summary>
    internal const int Longest = 600;

    /// <summary>The most sentences for one event.</summary>
    internal const int Most = 8;

    /// <summary>The span of a sentence, or of the words around a token of it.</summary>
    internal static TextSpan Of(Sentence sentence, int around)
    {
        if (sentence.WholeSpan.Length <= Longest)
        {
            return sentence.WholeSpan;
        }

        if (sentence.Span.Length <= Longest)
        {
            return sentence.Span;
        }

        var tokens = sentence.Tokens;
        var (first, last) = (around, around);
        if (tokens[around].Span.Length > Longest)
        {
            return new TextSpan(tokens[around].Start, tokens[around].Start + Longest);
        }

        while (first > 0 && tokens[around].End - tokens[first - 1].Start <= Longest / 2)
        {
            first--;
        }

        while (last + 1 < tokens.Length && tokens[last + 1].End - tokens[first].Start <= Longest)
        {
            last++;
        }

        return new TextSpan(tokens[first].Start, tokens[last].End);
    }
}
