using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Reading;

/// <summary>Finds who published an article: a named source, a byline or notice on the page, the dateline's agency, or the agency spoken to.</summary>
internal sealed class PublisherFinder(Knowledge knowledge)
{
    private const int LongestNotice = 120;

    private readonly Wording.WordSet _notices = knowledge.Sets.Need("publisher-notice");
    private readonly Wording.WordSet _told = knowledge.Sets.Need("told-verb");

    /// <summary>Finds it.</summary>
    internal Imprint Find(string text, ArticlePage page, Dateline? dateline, IReadOnlyList<Sentence> sentences)
    {
        Uri? address = null;
        Publisher? outlet = null;
        var agency = dateline?.Agency;
        foreach (var line in page.Lines)
        {
            if (line.IsProse && !line.Text.Contains("http", StringComparison.OrdinalIgnoreCase) && !line.Text.Contains("www.", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var tokens = knowledge.Tokenizer.Read(text, line.Span).ToArray();
            if (AddressIn(text, tokens) is { } found)
            {
                address ??= found;
                outlet ??= knowledge.Publishers.FirstOrDefault(publisher => publisher.Hosts.Any(host => IsHost(found.Host, host)));
            }

            if (line.Span.Length <= LongestNotice && !line.IsProse)
            {
                var named = NoticedIn(tokens);
                outlet ??= named is { IsAgency: false } ? named : null;
                agency ??= named is { IsAgency: true } ? named : null;
            }
        }

        agency ??= SpokenTo(sentences);
        return new Imprint((outlet ?? agency)?.Name, agency?.Name, address);
    }

    /// <summary>The publisher that a line names as such: alone, in a row of parts, or after "By", "Source", "Copyright".</summary>
    private Publisher? NoticedIn(Token[] tokens)
    {
        var isNotice = tokens.Index().Any(pair => pair.Item.Is('|') || _notices.EndAt(tokens, pair.Index) is not null);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (knowledge.Gazetteer.PublisherAt(tokens, at, out var end) is { } publisher && (isNotice || (at == 0 && end == tokens.Length)))
            {
                return publisher;
            }
        }

        return null;
    }

    private Publisher? SpokenTo(IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var at = 0; at < sentence.Tokens.Length; at++)
            {
                if (_told.EndAt(sentence.Tokens, at) is { } after && knowledge.Gazetteer.PublisherAt(sentence.Tokens, after, out _) is { IsAgency: true } publisher)
                {
                    return publisher;
                }
            }
        }

        return null;
    }

    private static Uri? AddressIn(string text, Token[] tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Address && Uri.TryCreate(WithScheme(token.Span.In(text)), UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            {
                return address;
            }
        }

        return null;
    }

    private static string WithScheme(string written) =>
        written.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + written.TrimEnd('.', ',') : written.TrimEnd('.', ',');

    private static bool IsHost(string host, string known) =>
        host.Equals(known, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase);
}
