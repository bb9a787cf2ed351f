using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Reading;

/// <summary>Reads datelines: "KABUL:", "Dhaka [Bangladesh], July 8 :", "ABU DHABI, 25th February, 2021 (WAM) --", "(Karachi)".</summary>
internal sealed class DatelineReader(Knowledge knowledge)
{
    private const int LongestDateline = 120;
    private const int MostTokens = 22;

    private readonly NameTagger _names = new(knowledge.Gazetteer);
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
        var isBracketed = tokens[0].Is('(');
        var at = isBracketed ? 1 : 0;
        if (tagged.HitFrom(at) is not { Entry: CityEntry or CountryEntry { Form: CountryForm.Name } } place)
        {
            return null;
        }

        var city = (place.Entry as CityEntry)?.City;
        var country = city?.Country ?? (place.Entry as CountryEntry)?.Code;
        at = place.End;
        if (isBracketed)
        {
            return at < tokens.Length && tokens[at].Is(')') ? new Dateline(city, country, null, null, tokens[at].End) : null;
        }

        WrittenDate? date = null;
        Publisher? agency = null;
        for (; at < tokens.Length; at++)
        {
            if (tokens[at].Is(':') || tokens[at].Is('—') || tokens[at].Is('–') || (tokens[at].Is('-') && tokens[at].IsSpaced))
            {
                return new Dateline(city, country, date, agency, AfterDashes(tokens, at));
            }

            if (DateAt(tokens, text, at) is { } found)
            {
                date = (WrittenDate)found.Date;
                at = found.End - 1;
            }
            else if (tagged.HitFrom(at) is { Entry: CityEntry or CountryEntry } more)
            {
                (city, country) = Second(city, country, more);
                at = more.End - 1;
            }
            else if (AgencyAt(tokens, at, out var end) is { } publisher)
            {
                (agency, at) = (publisher, end - 1);
                if (date is not null && end + 1 < tokens.Length && tokens[end].Is(')') && tokens[end + 1].IsCapitalised)
                {
                    return new Dateline(city, country, date, agency, tokens[end].End);
                }
            }
            else if (tokens[at].Kind != TokenKind.Sign || tokens[at].Is('.'))
            {
                return null;
            }
        }

        return null;
    }

    private DateMention? DateAt(Token[] tokens, string text, int at) =>
        _dates.Read(tokens[at..], text) is [{ First: 0, Date: WrittenDate { Day: not null } } found, ..]
            ? found with { End = found.End + at }
            : null;

    private Publisher? AgencyAt(Token[] tokens, int at, out int end)
    {
        end = at + 1;
        if (knowledge.Gazetteer.PublisherAt(tokens, at, out var after) is { } publisher)
        {
            end = after;
            return publisher;
        }

        return null;
    }

    private static (City? City, CountryCode? Country) Second(City? city, CountryCode? country, Hit more) =>
        more.Entry is CountryEntry entry && city is not null && city.Country != entry.Code ? (null, entry.Code) : (city, country);

    private static int AfterDashes(Token[] tokens, int at)
    {
        while (at + 1 < tokens.Length && tokens[at + 1].Is('-'))
        {
            at++;
        }

        return tokens[at].End;
    }
}
