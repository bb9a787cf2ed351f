using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.Sentences;

/// <summary>A sentence.</summary>
/// <param name="text">The whole source.</param>
/// <param name="tokens">Its tokens; at least one.</param>
/// <param name="number">Its number in the article, from 0.</param>
/// <param name="paragraph">The number of its paragraph.</param>
internal sealed class Sentence(string text, Token[] tokens, int number, int paragraph)
{
    internal string Source => text;

    internal Token[] Tokens => tokens;

    internal int Number => number;

    internal int Paragraph => paragraph;

    /// <summary>Where the dateline before it begins; none when it has none.</summary>
    internal int? DatelineStart { get; init; }

    /// <summary>Where it stands, its dateline among it.</summary>
    internal TextSpan WholeSpan => new(DatelineStart ?? tokens[0].Start, tokens[^1].End);

    internal TextSpan Span => new(tokens[0].Start, tokens[^1].End);

    /// <summary>Where a run of its tokens stands.</summary>
    internal TextSpan SpanOf(int first, int end) => new(tokens[first].Start, tokens[end - 1].End);

    /// <summary>The words of a run of its tokens as a reader sees them: on one line, without what cannot be seen.</summary>
    internal string WordsOf(int first, int end) => Quotation.Of(SpanOf(first, end).In(text));

    /// <summary>Whether the token at this place is the sign; no for a place outside.</summary>
    internal bool IsSign(int at, char sign) => at >= 0 && at < tokens.Length && tokens[at].Is(sign);
}
