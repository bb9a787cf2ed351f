using DefenceTies.Domain.Articles;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Reading;

/// <summary>Reads who is credited inside the text: "told Reuters", "X has learned", "... on Monday. (ANI)".</summary>
internal sealed class ProseCredits(Knowledge knowledge)
{
    private const int TailLength = 60;
    private const int LongestInitials = 5;

    private readonly OutletNames _names = new(knowledge);
    private readonly WordSet _told = knowledge.Sets.Need("told-verb");
    private readonly WordSet _learns = knowledge.PageWords.Phrases(PageWordKind.Learns);
    private readonly WordSet _others = knowledge.PageWords.Phrases(PageWordKind.ThirdParty);

    /// <summary>The publisher to whom somebody spoke; an outlet only when the text does not treat it as another one.</summary>
    internal IEnumerable<PublisherClue> SpokenTo(IReadOnlyList<Sentence> sentences)
    {
        OutletName? agency = null;
        OutletName? outlet = null;
        foreach (var sentence in sentences)
        {
            var tokens = sentence.Tokens;
            for (var at = 0; at < tokens.Length; at++)
            {
                var named = _told.EndAt(tokens, at) is { } after ? knowledge.Gazetteer.PublisherAt(tokens, after, out _)
                    : tokens[at].IsName && knowledge.Gazetteer.PublisherAt(tokens, at, out var end) is { } self && _learns.EndAt(tokens, end) is not null ? self
                    : null;
                agency ??= named is { IsAgency: true } ? _names.NameOf(named) : null;
                outlet ??= named is { IsAgency: false } ? _names.NameOf(named) : null;
            }
        }

        outlet = outlet is not null && sentences.Any(sentence => _others.IsIn(sentence.Tokens)) ? null : outlet;
        return (outlet ?? agency) is { } found ? [new PublisherClue(found, ClueStrength.Prose)] : [];
    }

    /// <summary>The agency or outlet that signs the last paragraph.</summary>
    internal IEnumerable<PublisherClue> SignedOff(string text, ArticlePage page)
    {
        if (page.Lines.LastOrDefault(line => line.IsProse) is not { } last)
        {
            yield break;
        }

        var start = Math.Max(last.Span.Start, last.Span.End - TailLength);
        while (start > last.Span.Start && !char.IsWhiteSpace(text[start - 1]))
        {
            start++;
            if (start >= last.Span.End)
            {
                yield break;
            }
        }

        var tokens = knowledge.Tokenizer.Read(text, new TextSpan(start, last.Span.End)).ToArray();
        for (var at = 1; at < tokens.Length; at++)
        {
            if (IsBreak(tokens[at - 1]) && knowledge.Gazetteer.PublisherAt(tokens, at, out var end) is { } publisher && IsOnlyInitials(tokens, end))
            {
                yield return new PublisherClue(_names.NameOf(publisher), ClueStrength.Dateline);
                yield break;
            }
        }
    }

    private static bool IsBreak(Token token) => token.Kind == TokenKind.Sign && token.Initial is '.' or '(' or '—' or '–' or '-' or '/' or '”' or '"' or '[' or ')';

    /// <summary>After the agency's name only the initials of its desk follow: "PTI SH ZH ZH".</summary>
    private static bool IsOnlyInitials(Token[] tokens, int from)
    {
        for (var at = from; at < tokens.Length; at++)
        {
            if (tokens[at].Kind != TokenKind.Sign && !(tokens[at].IsAllCapitals && tokens[at].Span.Length <= LongestInitials))
            {
                return false;
            }
        }

        return true;
    }
}
