using DefenceTies.Domain.Countries;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Matching;

/// <summary>The names and adjectives by which an organisation's name tells its country: "Kenya Air Force", "Vietnamese Ministry of Defence".</summary>
internal sealed class CountryWords
{
    private readonly Dictionary<string, CountryCode> _countries = new(StringComparer.Ordinal);
    private readonly int _mostWords = 1;

    internal CountryWords(IEnumerable<Country> countries)
    {
        foreach (var country in countries)
        {
            foreach (var name in country.Aliases.Select(alias => alias.FoldedName).Prepend(country.FoldedName))
            {
                _countries.TryAdd(name, country.Code);
                _mostWords = Math.Max(_mostWords, name.Split(' ').Length);
            }
        }
    }

    /// <summary>Takes the country out of the words of a name, where they name exactly one.</summary>
    internal (CountryCode? Country, IReadOnlyList<string> Others) Split(IReadOnlyList<string> words)
    {
        var found = new List<CountryCode>();
        var rest = new List<string>();
        for (var at = 0; at < words.Count;)
        {
            var length = Enumerable.Range(1, Math.Min(_mostWords, words.Count - at)).LastOrDefault(count => _countries.ContainsKey(string.Join(' ', words.Skip(at).Take(count))));
            if (length == 0)
            {
                rest.Add(words[at++]);
                continue;
            }

            found.Add(_countries[string.Join(' ', words.Skip(at).Take(length))]);
            at += length;
        }

        return found.Distinct().Count() == 1 && rest.Count > 0 ? (found[0], rest) : (null, words);
    }
}
