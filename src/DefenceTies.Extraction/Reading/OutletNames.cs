using System.Globalization;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Reading;

/// <summary>Knows the names of outlets: listed ones, and others by the words they are made of.</summary>
internal sealed class OutletNames(Knowledge knowledge)
{
    private const int LongestName = 60;
    private const int MostWords = 7;
    private const int ShortestCamel = 5;
    private const int LongestInitials = 3;

    private static readonly HashSet<string> s_joining = new(StringComparer.Ordinal) { "of", "the", "and", "for", "in", "de", "del", "la", "le", "les", "du", "des", "da", "do", "el", "al", "y", "e", "et", "und", "&", "+" };

    private readonly NameTagger _names = new(knowledge.Gazetteer);
    private readonly PageWords _words = knowledge.PageWords;

    /// <summary>The outlet that these words are the name of, listed or by form; none when they are no name.</summary>
    internal OutletName? Of(string written) => Listed(written) ?? Formed(written);

    /// <summary>The listed outlet or agency that these words, and no others, are the name of.</summary>
    internal OutletName? Listed(string written)
    {
        if (written.Length is 0 or > LongestName)
        {
            return null;
        }

        var tokens = knowledge.Tokenizer.Read(written, new TextSpan(0, written.Length)).ToArray();
        return knowledge.Gazetteer.PublisherAt(tokens, 0, out var end) is { } publisher && end == tokens.Length ? NameOf(publisher)
            : IsOneWord(written) && knowledge.Publishers.OfWord(written) is { } compact ? NameOf(compact)
            : null;
    }

    /// <summary>A listed one as a name.</summary>
    internal OutletName NameOf(Publisher publisher) => new(publisher.Name, publisher.IsAgency, IsListed: true, publisher.Country ?? PlaceIn(publisher.Name));

    /// <summary>An outlet on no list, by the words of its name: "Gwadar Herald", "CentralAsia.news", "PerthNow", "7th Fleet Public Affairs".</summary>
    internal OutletName? Formed(string written)
    {
        if (written.Length is 0 or > LongestName || !(char.IsUpper(written[0]) || char.IsDigit(written[0]) || knowledge.Publishers.IsSite(written)))
        {
            return null;
        }

        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords || !Array.TrueForAll(words, IsNameWord) || IsDay(written))
        {
            return null;
        }

        var folded = Array.ConvertAll(words, Folding.Fold);
        if (folded[0] == "by")
        {
            return null;
        }

        if (words.Length == 1)
        {
            return !_words.Is(PageWordKind.Section, folded[0]) && (knowledge.Publishers.IsSite(written) || IsCamel(written)) ? New(written) : null;
        }

        var last = Math.Max(_words.EndOf(PageWordKind.OutletLast, folded), _words.EndOf(PageWordKind.Office, folded));
        var first = _words.StartOf(PageWordKind.OutletFirst, folded);
        var own = folded[(last > 0 ? 0 : first)..^last];
        return (last > 0 || first > 0) && own.Length > 0 && !Array.TrueForAll(own, word => _words.Is(PageWordKind.Section, word)) && !(folded[^1] == "news" && IsPlace(written[..written.LastIndexOf(' ')]))
            ? New(written)
            : null;
    }

    /// <summary>Whether the words may be a name that only its place on the page tells: capitalised, and no mere part of a page or place.</summary>
    internal bool IsNameLike(string written)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return written.Length <= LongestName && words.Length is > 0 and <= 5 && char.IsUpper(written[0])
            && Array.TrueForAll(words, IsNameWord)
            && !Array.TrueForAll(words, word => _words.Is(PageWordKind.Section, Folding.Fold(word)))
            && !IsPlace(written);
    }

    /// <summary>A name that is listed nowhere, in mixed case.</summary>
    internal OutletName New(string written)
    {
        var name = written.Any(char.IsLower) || !written.Contains(' ', StringComparison.Ordinal) ? written
            : string.Join(' ', written.Split(' ').Select(word => word.Length <= LongestInitials ? word : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant())));
        return new OutletName(name, IsAgency: false, IsListed: false, PlaceIn(name));
    }

    /// <summary>The country that a name speaks of: "Kathmandu Post", "Ghanaian Times", "foo.pk".</summary>
    private CountryCode? PlaceIn(string name)
    {
        var places = Tag(name).Hits.Select(hit => hit.Entry switch
        {
            CityEntry city => city.City.Country,
            CountryEntry { Form: not CountryForm.Government } country => country.Code,
            _ => null,
        });
        return places.FirstOrDefault(place => place is not null) ?? (knowledge.Publishers.IsSite(name) ? knowledge.Publishers.CountryOf(name) : null);
    }

    /// <summary>"July 24" is a day, not an outlet like "Sharjah 24".</summary>
    private bool IsDay(string written)
    {
        var tokens = knowledge.Tokenizer.Read(written, new TextSpan(0, written.Length)).ToArray();
        return tokens.Any(token => token.Kind == TokenKind.Number) && tokens.Index().Any(pair => knowledge.DateWords.LongestEnd(tokens, pair.Index, out _) is not null);
    }

    private bool IsPlace(string written) =>
        Tag(written) is { Hits: [{ First: 0, Entry: CityEntry or CountryEntry } hit] } tagged && hit.End == tagged.Tokens.Length;

    private TaggedSentence Tag(string words) =>
        _names.Tag(new Sentence(words, [.. knowledge.Tokenizer.Read(words, new TextSpan(0, words.Length))], 0, 0));

    private static bool IsOneWord(string written) => !written.Contains(' ', StringComparison.Ordinal);

    private static bool IsNameWord(string word) =>
        s_joining.Contains(word) || ((char.IsUpper(word[0]) || char.IsDigit(word[0]) || word[0] is '"' or '“' || word.Contains('.', StringComparison.Ordinal)) && word[^1] is not (',' or ';' or ':' or '?' or '!' or '’' or '…') && !(word[^1] == '.' && word.Length > 4));

    private static bool IsCamel(string word)
    {
        for (var at = 1; at < word.Length; at++)
        {
            if (char.IsUpper(word[at]) && char.IsLower(word[at - 1]) && word.Length >= ShortestCamel && word.All(char.IsLetterOrDigit))
            {
                return true;
            }
        }

        return false;
    }
}
