using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Sentences;

/// <summary>A word, number or sign of the text.</summary>
/// <param name="Start">Its first unit in the source.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Word">Its number in the <see cref="Vocabulary"/>; 0 when no knowledge speaks of it.</param>
/// <param name="Marks">How it is written.</param>
/// <param name="Initial">Its first unit.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Word, TokenMarks Marks, char Initial)
{
    internal TextSpan Span => new(Start, End);

    internal bool IsCapitalised => (Marks & TokenMarks.Capitalised) != 0;

    internal bool IsAllCapitals => (Marks & TokenMarks.AllCapitals) != 0;

    internal bool IsJoined => (Marks & TokenMarks.Joined) != 0;

    internal bool IsSpaced => (Marks & TokenMarks.Spaced) != 0;

    internal bool IsDotted => (Marks & TokenMarks.Dotted) != 0;

    internal bool IsName => Kind == TokenKind.Word && IsCapitalised;

    /// <summary>Whether it is this sign.</summary>
    internal bool Is(char sign) => Kind == TokenKind.Sign && Initial == sign;

    /// <summary>Whether it opens or closes a quotation.</summary>
    internal bool IsQuote => Kind == TokenKind.Sign && Initial is '"' or '“' or '”' or '«' or '»' or '‘' or '’' or '\'';
}
