using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Reading;

/// <summary>A line of a page, or several lines of one wrapped paragraph.</summary>
internal sealed record PageLine
{
    private const int FewestProseWords = 8;
    private const int FewestWordsAmongProse = 3;
    private const int FewestWordsOfTwoSentences = 15;
    private const int ManyWords = 25;
    private const int FewestHeadlineWords = 4;

    internal required TextSpan Span { get; init; }

    internal required string Text
    {
        get;
        init
        {
            field = value;
            Words = CountWords(value);
        }
    }

    /// <summary>Why it is no article text, or none.</summary>
    internal string? FurnitureBecause { get; init; }

    /// <summary>Whether what follows is no article text either, but for prose.</summary>
    internal bool OpensTail { get; init; }

    /// <summary>The date, when the line gives the article's or the page's.</summary>
    internal DatedLine? Date { get; init; }

    /// <summary>The outlet, when the line names it as the page's.</summary>
    internal OutletName? Outlet { get; init; }

    /// <summary>Whether it stands in the midst of an article, where a short sentence is a paragraph too.</summary>
    internal bool IsAmongProse { get; init; }

    internal int Words { get; private init; }

    /// <summary>Whether it is written in sentences.</summary>
    internal bool IsProse =>
        FurnitureBecause is null && Date is null
        && (Words >= ManyWords
            || (Words >= FewestWordsOfTwoSentences && Text.Contains(". ", StringComparison.Ordinal))
            || (Words >= FewestProseWords && (Text[^1] is '.' or '"' or '”' or '’' or ')' or ':' || (IsAmongProse && Text[^1] is '!' or '?')))
            || (IsAmongProse && Words >= FewestWordsAmongProse && Text[^1] is '.' or '!' or '?' or '”' or '"'));

    /// <summary>Whether it may be a headline.</summary>
    internal bool IsHeadline =>
        FurnitureBecause is null && Date is null && !IsProse && Words >= FewestHeadlineWords
        && Text[0] is not ('•' or '-' or '*' or '·') && Text[^1] is not (':' or '.');

    private static int CountWords(string text)
    {
        var words = 0;
        var isInside = false;
        foreach (var letter in text)
        {
            var isBlank = char.IsWhiteSpace(letter);
            words += !isBlank && !isInside ? 1 : 0;
            isInside = !isBlank;
        }

        return words;
    }
}
