using System.Diagnostics.CodeAnalysis;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Search;

/// <summary>
/// What somebody typed into a search box, as words that must all be found. Words between double quotes must stand
/// side by side; a word with an asterisk behind it is the beginning of one; one with a hyphen before it must not be
/// found. Every letter is folded as the register's own texts are, so nothing typed can mean anything to the database's
/// query language.
/// </summary>
public sealed class SearchWords
{
    private SearchWords(IReadOnlyList<SearchPhrase> wanted, IReadOnlyList<SearchPhrase> unwanted) => (Wanted, Unwanted) = (wanted, unwanted);

    /// <summary>What must be found.</summary>
    internal IReadOnlyList<SearchPhrase> Wanted { get; }

    /// <summary>What must not be found.</summary>
    internal IReadOnlyList<SearchPhrase> Unwanted { get; }

    internal string ForSqlite =>
        string.Concat(Enumerable.Repeat('(', Unwanted.Count)) + string.Join(" AND ", Wanted.Select(phrase => phrase.ForSqlite))
        + string.Concat(Unwanted.Select(phrase => $") NOT {phrase.ForSqlite}"));

    internal string ForPostgreSql =>
        string.Join(" & ", Wanted.Select(phrase => phrase.ForPostgreSql).Concat(Unwanted.Select(phrase => $"!{phrase.ForPostgreSql}")));

    /// <summary>Whether an event's text has all that must be found and nothing that must not: what both databases' indexes answer.</summary>
    internal bool StandIn(EventText text) => Wanted.All(phrase => StandsIn(text, phrase)) && !Unwanted.Any(phrase => StandsIn(text, phrase));

    private static bool StandsIn(EventText text, SearchPhrase phrase) => phrase.StandsIn(text.Title) || phrase.StandsIn(text.Names) || phrase.StandsIn(text.Body);

    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="words">The words, when there is any that must be found.</param>
    /// <param name="stillTyping">Whether the last word may be only the beginning of one.</param>
    /// <returns>Whether there is any word that must be found.</returns>
    public static bool TryRead(string? typed, [NotNullWhen(true)] out SearchWords? words, bool stillTyping = false)
    {
        var wanted = new List<SearchPhrase>();
        var unwanted = new List<SearchPhrase>();
        foreach (var (text, isUnwanted) in TypedParts.Of(typed))
        {
            if (SearchPhrase.TryRead(text, out var phrase))
            {
                (isUnwanted ? unwanted : wanted).Add(phrase);
            }
        }

        if (stillTyping && wanted.Count > 0 && typed!.Length > 0 && char.IsLetterOrDigit(typed[^1]))
        {
            wanted[^1] = wanted[^1] with { IsPrefix = true };
        }

        words = wanted.Count == 0 ? null : new SearchWords(wanted, unwanted);
        return words is not null;
    }
}
