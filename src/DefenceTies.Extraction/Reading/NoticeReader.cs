using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Reading;

/// <summary>Reads who is named by notices: "Source: TRT World and agencies", "© 2020 X", "Follow us on Twitter @X".</summary>
internal sealed class NoticeReader(Knowledge knowledge)
{
    private const int LongestNotice = 200;
    private const int Reach = 14;

    private readonly OutletNames _names = new(knowledge);
    private readonly WordSet _notices = knowledge.Sets.Need("publisher-notice");
    private readonly WordSet _pictures = knowledge.PageWords.Phrases(PageWordKind.Picture);

    /// <summary>Whether a line says where the text was taken from.</summary>
    internal static bool IsSource(string line) =>
        line.StartsWith("source", StringComparison.OrdinalIgnoreCase) || line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>The publisher of a notice, if the line is one.</summary>
    internal IEnumerable<PublisherClue> Read(string text, PageLine line)
    {
        if (line.Span.Length > LongestNotice)
        {
            yield break;
        }

        var tokens = knowledge.Tokenizer.Read(text, line.Span).ToArray();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (_pictures.EndAt(tokens, at) is not null)
            {
                yield break;
            }

            if ((at == 0 || !line.IsHeadline) && _notices.EndAt(tokens, at) is { } end && After(text, tokens, end) is { } outlet)
            {
                yield return new PublisherClue(outlet, ClueStrength.Notice);
                yield break;
            }
        }
    }

    /// <summary>The first name after the words of a notice; small words, numbers and parts of pages may stand between.</summary>
    private OutletName? After(string text, Token[] tokens, int from)
    {
        for (var at = from; at < tokens.Length && at < from + Reach; at++)
        {
            if (tokens[at].Is('@') && at + 1 < tokens.Length)
            {
                return knowledge.Publishers.OfWord(HandleAt(text, tokens[at + 1].Start)) is { } handled ? _names.NameOf(handled) : null;
            }

            if (knowledge.Gazetteer.PublisherAt(tokens, at, out _) is { } publisher)
            {
                return _names.NameOf(publisher);
            }

            if (tokens[at].IsName && RunFrom(text, tokens, at) is var run && _names.Of(run) is { } outlet)
            {
                return outlet;
            }

            if (tokens[at].IsName && !knowledge.PageWords.Is(PageWordKind.Section, Folding.Fold(tokens[at].Span.In(text))))
            {
                return null;
            }
        }

        return null;
    }

    private static string HandleAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return text[start..end];
    }

    /// <summary>The capitalised words from a token on, with the small words between them.</summary>
    private static string RunFrom(string text, Token[] tokens, int at)
    {
        var end = at + 1;
        for (var next = end; next < tokens.Length && (tokens[next].IsName || tokens[next].Kind == TokenKind.Number || (tokens[next].Kind == TokenKind.Word && tokens[next].Span.Length <= 3) || tokens[next].Is('&')); next++)
        {
            end = tokens[next].IsName ? next + 1 : end;
        }

        return new TextSpan(tokens[at].Start, tokens[end - 1].End).In(text).TrimEnd('.');
    }
}
