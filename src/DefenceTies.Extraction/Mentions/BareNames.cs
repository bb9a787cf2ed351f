namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Finds a full name that nothing in its sentence tells to be a person's, for whoever speaks in the next of the holder of an
/// office: "Next week Tamar Beridze packs for Oslo. The Georgian defence minister …".
/// </summary>
internal sealed class BareNames(Grammar grammar)
{
    private const int LongestOwner = 6;

    private readonly NameReader _names = new(grammar);
    private readonly UntitledNames _untitled = new(grammar, new NameReader(grammar));

    /// <summary>The one such name of a sentence that names no people, made known to the article; none where there are more.</summary>
    internal PersonMention? Meet(TaggedSentence sentence, ArticlePeople people)
    {
        if (sentence.People.Count > 0 || Only(sentence) is not var (first, end))
        {
            return null;
        }

        var name = NameReader.NameOf(sentence.Sentence.WordsOf(first, end));
        if (people.Ships.Has(name))
        {
            return null;
        }

        var mention = new PersonMention(first, end, people.Meet(name, null), sentence.Sentence.SpanOf(first, end), null);
        mention.Person.Paragraph = sentence.Sentence.Paragraph;
        sentence.Take([mention]);
        return mention;
    }

    private (int First, int End)? Only(TaggedSentence sentence)
    {
        (int First, int End)? found = null;
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var end = _names.NameEnd(sentence, at);
            if (end - at < 2 || sentence.PostAt(at) is not null || !_untitled.HasShape(sentence, at, end) || IsRelative(sentence, end))
            {
                at = Math.Max(at, end - 1);
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = (at, end);
            at = end - 1;
        }

        return found;
    }

    /// <summary>"X, the premier's wife, …": told by whose relative it is, so no holder of an office.</summary>
    private static bool IsRelative(TaggedSentence sentence, int end)
    {
        if (!sentence.Sentence.IsSign(end, ','))
        {
            return false;
        }

        for (var at = end + 1; at < Math.Min(sentence.Tokens.Length, end + LongestOwner) && !sentence.Tokens[at].Is(','); at++)
        {
            if (sentence.Tokens[at].Kind == Sentences.TokenKind.Possessive)
            {
                return true;
            }
        }

        return false;
    }
}
