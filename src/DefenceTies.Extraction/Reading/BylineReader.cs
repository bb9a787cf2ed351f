using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Reading;

/// <summary>Reads who is named by bylines and rows: "By HT Correspondent, Hindustan Times, New Delhi", "PTI | New Delhi | Updated", "X Web Desk".</summary>
internal sealed class BylineReader(Knowledge knowledge)
{
    private const int LongestByline = 140;
    private const int MostInRow = 4;
    private const int FewWords = 4;
    private const string By = "by ";
    private const string ByColon = " by:";

    private readonly OutletNames _names = new(knowledge);
    private readonly PageWords _words = knowledge.PageWords;

    /// <summary>The publishers that a line names, if it is a byline, a row with a date, a desk, or a name by itself.</summary>
    internal IEnumerable<PublisherClue> Read(PageLine line, bool isHead)
    {
        if (line.Span.Length > LongestByline || line.OpensTail || HasPicture(line.Text))
        {
            return [];
        }

        var text = line.Text;
        if (line.Words <= FewWords && text.IndexOf(ByColon, StringComparison.OrdinalIgnoreCase) is > 0 and var colon)
        {
            return Named([LineParts.Bare(text[(colon + ByColon.Length)..])], ClueStrength.Byline);
        }

        var by = text.StartsWith(By, StringComparison.OrdinalIgnoreCase) ? By.Length : text.LastIndexOf(" by ", StringComparison.Ordinal) is > 0 and var at && line.Date is not null ? at + 4 : 0;
        if (by > 0)
        {
            return Named([LineParts.Bare(text[by..]), .. LineParts.Of(text[by..])], ClueStrength.Byline);
        }

        var parts = LineParts.Of(text);
        if (line.Date is not null || (isHead && text.Contains('|', StringComparison.Ordinal) && parts.Length <= MostInRow))
        {
            var named = Named([.. parts, .. BeforeDay(line)], ClueStrength.Byline).ToList();
            return named.Count == 0 && isHead && line.Date is not null && parts is [var first, _, ..] && IsOneName(first) ? [new PublisherClue(_names.New(first), ClueStrength.Byline)] : named;
        }

        return line.Words <= FewWords && _names.Listed(LineParts.Unwrapped(text)) is { } alone ? [new PublisherClue(alone, ClueStrength.Byline)] : Desks(parts);
    }

    /// <summary>"Rudaw 2016-03-24", "Maldives Independent 4 December 2016": what no sign keeps apart from the day.</summary>
    private static IEnumerable<string> BeforeDay(PageLine line)
    {
        var day = line.Date is null ? -1 : line.Text.AsSpan().IndexOfAnyInRange('0', '9');
        return day > 1 ? [LineParts.Bare(line.Text[..day])] : [];
    }

    /// <summary>"RNZI, posted 9 May 2011", "NOTICIAS ALIADAS, Bogotá, May 24, 1998": before a day one word, or words in capitals, are no author.</summary>
    private bool IsOneName(string part) =>
        part.Length > 2 && !part.Any(char.IsDigit) && !HasDateWord(part) && _names.IsNameLike(part) && (!part.Contains(' ', StringComparison.Ordinal) || !part.Any(char.IsLower));

    private bool HasDateWord(string part)
    {
        var tokens = knowledge.Tokenizer.Read(part, new TextSpan(0, part.Length)).ToArray();
        return tokens.Index().Any(pair => knowledge.DateWords.LongestEnd(tokens, pair.Index, out _) is not null);
    }

    private IEnumerable<PublisherClue> Named(string[] parts, ClueStrength strength)
    {
        foreach (var part in parts)
        {
            if (_names.Of(part) is { } outlet)
            {
                yield return new PublisherClue(outlet, strength);
                yield break;
            }
        }

        foreach (var desk in Desks(parts))
        {
            yield return desk;
        }
    }

    /// <summary>"NewsDrum Desk", "Prothom Alo English Desk": what stands before the words for a desk.</summary>
    private IEnumerable<PublisherClue> Desks(string[] parts)
    {
        foreach (var part in parts)
        {
            if (!_words.Is(PageWordKind.Desk, Folding.Fold(part[(part.LastIndexOf(' ') + 1)..])))
            {
                continue;
            }

            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var folded = Array.ConvertAll(words, Folding.Fold);
            var desk = _words.EndOf(PageWordKind.Desk, folded);
            if (desk == 0 || desk == words.Length)
            {
                continue;
            }

            var name = string.Join(' ', words[..^desk]);
            if ((_names.Listed(name) ?? (words.Length - desk <= 2 && folded[^1] is "desk" or "bureau" && _names.IsNameLike(name) ? _names.New(name) : _names.Formed(name))) is { } outlet)
            {
                yield return new PublisherClue(outlet, ClueStrength.Desk);
                yield break;
            }
        }
    }

    private bool HasPicture(string text) =>
        text.Split([' ', ':', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(word => _words.Is(PageWordKind.Picture, word.ToLowerInvariant()));
}
