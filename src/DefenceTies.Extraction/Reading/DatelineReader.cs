using DefenceTies.Domain.Articles;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Reading;

/// <summary>
/// Reads datelines: "KABUL:", "Dhaka [Bangladesh], July 8 :", "ABU DHABI, 25th February, 2021 (WAM) --", "(Karachi)",
/// "Sharjah 24 – WAM:", "(COLOMBO GAZETTE)", "July 24 (UPI) --", "MINSK, May 4. /TASS/.", "Jakarta, Thursday (24/8) -".
/// </summary>
internal sealed class DatelineReader(Knowledge knowledge)
{
    private const int LongestDateline = 120;
    private const int MostTokens = 24;
    private const int MostRegionWords = 2;

    private readonly NameTagger _names = new(knowledge.Gazetteer);
    private readonly OutletNames _outlets = new(knowledge);
    private readonly DateTagger _dates = knowledge.DateTagger;

    /// <summary>The dateline at the beginning of a paragraph, or none.</summary>
    internal Dateline? Read(string text, TextSpan paragraph)
    {
        var head = new TextSpan(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + LongestDateline));
        var tokens = knowledge.Tokenizer.Read(text, head).Take(MostTokens).ToArray();
        if (tokens.Length < 2)
        {
            return null;
        }

        var tagged = _names.Tag(new Sentence(text, tokens, 0, 0));
        var parts = new DatelineParts();
        return tokens[0].Is('(') ? Bracketed(text, tokens, tagged, parts) : Open(text, tokens, tagged, parts);
    }

    /// <summary>"(Karachi) The", "(COLOMBO GAZETTE) The".</summary>
    private Dateline? Bracketed(string text, Token[] tokens, TaggedSentence tagged, DatelineParts parts)
    {
        var close = Array.FindIndex(tokens, token => token.Is(')'));
        if (close < 2 || close + 1 >= tokens.Length || !(tokens[close + 1].IsCapitalised || tokens[close + 1].IsQuote || IsDash(tokens[close + 1])))
        {
            return null;
        }

        var inside = text[tokens[1].Start..tokens[close - 1].End];
        if (_outlets.Of(inside) is { } outlet)
        {
            parts.Take(outlet, knowledge.Gazetteer.PublisherAt(tokens, 1, out _));
            return parts.EndAt(tokens[close].End);
        }

        if (close == 2 && tokens[1].IsAllCapitals && IsDash(tokens[close + 1]))
        {
            parts.Take(new OutletName(inside, false, false, null), null);
            return parts.EndAt(tokens[AfterDashes(tokens, close + 1)].End);
        }

        for (var at = 1; at < close; at++)
        {
            if (!TakesPart(text, tokens, tagged, parts, ref at) && !IsLink(tokens[at]))
            {
                return null;
            }
        }

        return parts.EndAt(tokens[close].End);
    }

    private Dateline? Open(string text, Token[] tokens, TaggedSentence tagged, DatelineParts parts)
    {
        var regionWords = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (at > 0 && IsEnd(tokens, at))
            {
                if (parts.IsEmpty && !IsUnknownPlace(tokens, at))
                {
                    return null;
                }

                var after = AfterDashes(tokens, at);
                if (parts.Country is null && NextPart(tokens, tagged, after) is { } next)
                {
                    at = next - 1;
                    continue;
                }

                return parts.EndAt(tokens[after].End);
            }

            if (TakesPart(text, tokens, tagged, parts, ref at))
            {
                if (parts.IsCredited && at + 2 < tokens.Length && tokens[at + 1].Is(')') && parts.HasPlaceOrDay)
                {
                    // "Dhaka, Dec 2 (UNB) 2013 - A team": the year alone may follow.
                    if (parts.Date is { Year: null } day && NumberAt(tokens, text, at + 2) is { } year and > 1900 and < 2200)
                    {
                        parts.Date = day with { Year = year };
                        if (at + 3 == tokens.Length)
                        {
                            return parts.EndAt(tokens[at + 2].End);
                        }

                        at += 2;
                    }
                    else if (tokens[at + 2].IsCapitalised || tokens[at + 2].IsQuote || (tokens[at + 2].Is('.') && at + 3 < tokens.Length && tokens[at + 3].IsCapitalised))
                    {
                        return parts.EndAt(tokens[tokens[at + 2].Is('.') ? at + 2 : at + 1].End);
                    }
                }
            }
            else if (tokens[at].IsName && (parts.IsEmpty ? tokens[at].IsAllCapitals : (at > 0 && tokens[at - 1].Is(',')) || IsInBrackets(tokens, at)) && regionWords++ < MostRegionWords)
            {
                continue;
            }
            else if (tokens[at].Is('.') && at + 3 < tokens.Length && tokens[at + 1].Is('/') && tokens[at + 3].Is('/') && parts.HasPlaceOrDay)
            {
                // "VIENTIANE, December 14. /TASS/. The"
                continue;
            }
            else if (tokens[at].Is('.') && at + 1 < tokens.Length && parts is { IsCredited: false, Date: not null } && knowledge.Gazetteer.PublisherAt(tokens, at + 1, out _) is not null)
            {
                // "MOSCOW, October 9, 2000. Itar-Tass: The"
                continue;
            }
            else if (tokens[at].Is('.') && at + 1 < tokens.Length && parts is { IsCredited: false, Country: not null } && (tokens[at + 1].IsCapitalised || tokens[at + 1].IsQuote) && Array.TrueForAll(tokens[..at], token => token.IsAllCapitals || token.Kind != TokenKind.Word || parts.Date is not null) && tokens[0].IsAllCapitals && tagged.HitFrom(0) is { Entry: CityEntry })
            {
                // "TRIPOLI. The", "ASTANA. Dec 26. The"
                if (parts.Date is null && DateAt(tokens, text, at + 1) is not null)
                {
                    continue;
                }

                return parts.EndAt(tokens[at].End);
            }
            else if (tokens[at].Is('.') && at > 0 && tokens[at - 1].IsName && parts.IsEmpty)
            {
                return null;
            }
            else if (!IsLink(tokens[at]) || (at == 0 && tokens[at].IsQuote))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Takes the place, day or publisher at a token, and leaves the place at its last token.</summary>
    private bool TakesPart(string text, Token[] tokens, TaggedSentence tagged, DatelineParts parts, ref int at)
    {
        if (StrokedAt(tokens, text, at) is { } stroked)
        {
            parts.Date = stroked.Date;
            at = stroked.Last;
            return true;
        }

        if (DateAt(tokens, text, at) is { } date)
        {
            parts.Date = (WrittenDate)date.Date;
            at = date.End - 1;
            return true;
        }

        var publisher = knowledge.Gazetteer.PublisherAt(tokens, at, out var end);
        if (tagged.HitFrom(at) is { Entry: CityEntry or CountryEntry { Form: CountryForm.Name } } place && (publisher is null || end <= place.End))
        {
            parts.Take(place);
            at = place.End - 1;
            return true;
        }

        if (publisher is null)
        {
            return false;
        }

        parts.IsListed |= at > 0 && tokens[at - 1].Is('/');
        parts.Take(_outlets.NameOf(publisher), publisher);
        at = end - 1;
        return true;
    }

    /// <summary>"(24/8)", "(24/8/2023)": the day and month as Indonesian newsrooms write them.</summary>
    private static (WrittenDate Date, int Last)? StrokedAt(Token[] tokens, string text, int at)
    {
        if (at + 4 >= tokens.Length || !tokens[at].Is('(') || !tokens[at + 2].Is('/') || NumberAt(tokens, text, at + 1) is not { } day || NumberAt(tokens, text, at + 3) is not { } month || day is < 1 or > 31 || month is < 1 or > 12)
        {
            return null;
        }

        return tokens[at + 4].Is(')') ? (new WrittenDate(null, null, month, day), at + 4)
            : at + 6 < tokens.Length && tokens[at + 4].Is('/') && tokens[at + 6].Is(')') && NumberAt(tokens, text, at + 5) is { } year and > 1900 and < 2200 ? (new WrittenDate(year, null, month, day), at + 6)
            : null;
    }

    private static int? NumberAt(Token[] tokens, string text, int at) =>
        tokens[at].Kind == TokenKind.Number && int.TryParse(tokens[at].Span.In(text), out var number) ? number : null;

    private DateMention? DateAt(Token[] tokens, string text, int at) =>
        _dates.Read(tokens[at..Math.Min(tokens.Length, at + 8)], text) is [{ First: 0, Date: WrittenDate { Day: not null } } found, ..]
            ? found with { End = found.End + at }
            : null;

    /// <summary>After an outlet's dash an agency may follow: "Sharjah 24 – WAM:".</summary>
    private int? NextPart(Token[] tokens, TaggedSentence tagged, int after) =>
        after + 2 < tokens.Length && (knowledge.Gazetteer.PublisherAt(tokens, after + 1, out var end) is not null || (tagged.HitFrom(after + 1) is { Entry: CityEntry } city && (end = city.End) > 0))
        && end < tokens.Length && IsEnd(tokens, end)
            ? after + 1
            : null;

    /// <summary>A town that no list knows, in capitals before a dash or colon.</summary>
    private static bool IsUnknownPlace(Token[] tokens, int end) =>
        !tokens[end].Is('-') && end + 1 < tokens.Length && Array.TrueForAll(tokens[..end], token => token.IsAllCapitals);

    private static bool IsEnd(Token[] tokens, int at) =>
        (tokens[at].Is('.') && at + 1 < tokens.Length && IsDash(tokens[at + 1]) && tokens[at - 1].Is(')'))
        || (tokens[at].Is('.') && tokens[at - 1].Is('/'))
        || tokens[at].Is(':') || tokens[at].Is('—') || tokens[at].Is('–') || tokens[at].Is(';') || (tokens[at].Is('-') && tokens[at].IsSpaced && !IsInBrackets(tokens, at));

    private static bool IsInBrackets(Token[] tokens, int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (tokens[before].Is('(') || tokens[before].Is(')'))
            {
                return tokens[before].Is('(');
            }
        }

        return false;
    }

    private static bool IsDash(Token token) => token.Is('-') || token.Is('–') || token.Is('—');

    private static bool IsLink(Token token) => token.Kind == TokenKind.Sign && !token.Is('.') && !token.Is('?') && !token.Is('!');

    private static int AfterDashes(Token[] tokens, int at)
    {
        while (at + 1 < tokens.Length && (tokens[at].Is('.') ? IsDash(tokens[at + 1]) : tokens[at + 1].Is('-')))
        {
            at++;
        }

        return at;
    }
}
