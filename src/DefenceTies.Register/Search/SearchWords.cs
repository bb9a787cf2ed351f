using System.Diagnostics.CodeAnalysis;
using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Search;

/// <summary>
/// What somebody typed into a search box, as words that must all be found. Words between double quotes must stand
/// side by side; a word with an asterisk behind it is the beginning of one. Every letter is folded as the register's own
/// texts are, so nothing typed can mean anything to the database's query language.
/// </summary>
public sealed class SearchWords
{
    private readonly IReadOnlyList<SearchPhrase> _phrases;

    private SearchWords(IReadOnlyList<SearchPhrase> phrases) => _phrases = phrases;

    internal string ForSqlite => string.Join(" AND ", _phrases.Select(phrase => $"\"{string.Join(' ', phrase.Words)}\"{(phrase.IsPrefix ? "*" : "")}"));

    internal string ForPostgreSql => string.Join(" & ", _phrases.Select(phrase => $"{string.Join(" <-> ", phrase.Words)}{(phrase.IsPrefix ? ":*" : "")}"));

    /// <summary>Reads what was typed.</summary>
    /// <returns>Whether there is any word in it.</returns>
    public static bool TryRead(string? typed, [NotNullWhen(true)] out SearchWords? words)
    {
        var phrases = new List<SearchPhrase>();
        var parts = (typed ?? "").Split('"');
        for (var at = 0; at < parts.Length; at++)
        {
            var isQuoted = at % 2 == 1 && at < parts.Length - 1;
            var texts = isQuoted ? [parts[at]] : parts[at].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            phrases.AddRange(texts.Select(SearchPhrase.Of).Where(phrase => phrase.Words.Count > 0));
        }

        words = phrases.Count == 0 ? null : new SearchWords(phrases);
        return words is not null;
    }

    private sealed record SearchPhrase(IReadOnlyList<string> Words, bool IsPrefix)
    {
        internal static SearchPhrase Of(string text) =>
            new(Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries), text.TrimEnd().EndsWith('*'));
    }
}
