namespace DefenceTies.Extraction.Sentences;

/// <summary>Cuts a paragraph's tokens into sentences.</summary>
internal sealed class SentenceSplitter(Tokenizer tokenizer, Vocabulary vocabulary)
{
    /// <summary>No reporter writes a longer one; lists without full stops are cut here, so that time stays linear.</summary>
    private const int MostTokens = 160;

    /// <summary>Words that open a sentence so often that a dotted acronym before them has ended one.</summary>
    private readonly HashSet<int> _openers =
        [.. "the he she it they this these in on at a an his her its their but however meanwhile during both".Split(' ').Select(word => vocabulary.NumberOf(word))];

    /// <summary>The sentences of a stretch of text.</summary>
    /// <param name="text">The whole source.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="paragraph">The number of its paragraph.</param>
    /// <param name="firstNumber">The number of its first sentence.</param>
    /// <param name="datelineStart">Where a dateline before the stretch begins.</param>
    internal IEnumerable<Sentence> Split(string text, Domain.Articles.TextSpan span, int paragraph, int firstNumber, int? datelineStart = null)
    {
        var tokens = tokenizer.Read(text, span);
        var first = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!EndsSentence(tokens, at))
            {
                if (at - first < MostTokens)
                {
                    continue;
                }

                yield return new Sentence(text, Run(tokens, first, at + 1), firstNumber++, paragraph) { DatelineStart = first == 0 ? datelineStart : null };
                first = at + 1;
                continue;
            }

            while (at + 1 < tokens.Count && !tokens[at + 1].IsSpaced && tokens[at + 1].Kind == TokenKind.Sign && at - first < MostTokens)
            {
                at++;
            }

            if (at + 1 < tokens.Count && !MayOpen(tokens[at + 1]) && at - first < MostTokens)
            {
                continue;
            }

            yield return new Sentence(text, Run(tokens, first, at + 1), firstNumber++, paragraph) { DatelineStart = first == 0 ? datelineStart : null };
            first = at + 1;
        }

        if (first < tokens.Count)
        {
            yield return new Sentence(text, Run(tokens, first, tokens.Count), firstNumber, paragraph) { DatelineStart = first == 0 ? datelineStart : null };
        }
    }

    private static Token[] Run(List<Token> tokens, int first, int end)
    {
        var run = new Token[end - first];
        tokens.CopyTo(first, run, 0, run.Length);
        return run;
    }

    private bool EndsSentence(List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Is('.') || token.Is('!') || token.Is('?'))
        {
            return true;
        }

        return (token.Marks & TokenMarks.InnerDot) != 0 && token.IsDotted && at + 1 < tokens.Count
            && tokens[at + 1].IsCapitalised && tokens[at + 1].IsSpaced && _openers.Contains(tokens[at + 1].Word);
    }

    private static bool MayOpen(Token token) =>
        token.IsSpaced && (token.IsCapitalised || token.Kind is TokenKind.Number or TokenKind.Sign or TokenKind.Address || !char.IsLower(token.Initial));
}
