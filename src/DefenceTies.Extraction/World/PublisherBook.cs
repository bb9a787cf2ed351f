using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.World;

/// <summary>Finds publishers by web hosts and by names written in one word, and countries by the endings of hosts.</summary>
internal sealed class PublisherBook
{
    private const int ShortestHandle = 5;
    private const int LongestEnding = 8;

    /// <summary>What newsrooms append to their name where the plain one was taken.</summary>
    private static readonly string[] s_handleEndings = ["official", "english", "online", "global", "world", "news", "live", "intl", "com", "net", "org", "eng", "web", "hq", "tv", "en"];

    private readonly Dictionary<string, Publisher> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Publisher> _compact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CountryCode?> _endings;

    internal PublisherBook(WorldTables world)
    {
        _endings = world.WebEndings.ToDictionary(ending => ending.Ending, ending => ending.Country, StringComparer.OrdinalIgnoreCase);
        foreach (var publisher in world.Publishers)
        {
            foreach (var host in publisher.Hosts)
            {
                _hosts.TryAdd(host, publisher);
            }

            foreach (var form in publisher.Forms)
            {
                _compact.TryAdd(Compact(form), publisher);
            }
        }
    }

    /// <summary>The publisher whose site a host is, or a part of.</summary>
    internal Publisher? OfHost(string host)
    {
        for (var rest = host; ; rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_hosts.TryGetValue(rest, out var publisher))
            {
                return publisher;
            }

            if (!rest.Contains('.', StringComparison.Ordinal))
            {
                return null;
            }
        }
    }

    /// <summary>The publisher whose name is written in one word: "AMMONNEWS", "@AzerNewsAz".</summary>
    internal Publisher? OfWord(string written)
    {
        var compact = Compact(written);
        if (compact.Length < ShortestHandle)
        {
            return null;
        }

        if (_compact.TryGetValue(compact, out var publisher))
        {
            return publisher;
        }

        var ending = Array.Find(s_handleEndings, ending => compact.EndsWith(ending, StringComparison.Ordinal))
            ?? (_endings.ContainsKey(compact[^2..]) ? compact[^2..] : "");
        return ending.Length > 0 && compact.Length - ending.Length >= ShortestHandle ? _compact.GetValueOrDefault(compact[..^ending.Length]) : null;
    }

    /// <summary>The country by whose ending a host goes.</summary>
    internal CountryCode? CountryOf(string host) => _endings.GetValueOrDefault(host[(host.LastIndexOf('.') + 1)..]);

    /// <summary>Whether a word is the name of a site, such as "CentralAsia.news".</summary>
    internal bool IsSite(string word)
    {
        var dot = word.LastIndexOf('.');
        return dot > 2 && word.Length - dot - 1 is > 1 and <= LongestEnding && _endings.ContainsKey(word[(dot + 1)..]) && word.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-');
    }

    private static string Compact(string name) => Folding.Fold(name).Replace(" ", "", StringComparison.Ordinal);
}
