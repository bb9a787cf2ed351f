using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Indexing;

/// <summary>
/// Text as the full-text indexes take it: folded words with one blank between them, within limits under which both
/// databases find the same.
/// </summary>
internal static class IndexedText
{
    /// <summary>Longer words are cut to this; no language's are so long.</summary>
    internal const int MaxWord = 64;

    /// <summary>How many words one text holds at most: PostgreSQL counts places up to 16,383.</summary>
    internal const int MaxWords = 4_000;

    /// <summary>How often one word's place is kept: PostgreSQL keeps 255 of them in a row.</summary>
    internal const int MaxSame = 150;

    // Holds the place of a word that is not kept. Both databases take it for a word, and no query folds to it.
    private const string Placeholder = "·";

    /// <summary>The words of a text, folded and cut.</summary>
    internal static IEnumerable<string> WordsOf(string? text) =>
        Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Cut);

    /// <summary>The text as an index takes it; what is past the limits is left out.</summary>
    /// <param name="words">Words as <see cref="WordsOf"/> gives them.</param>
    internal static string Of(IEnumerable<string> words) => Of(words.Take(MaxWords).ToArray());

    /// <summary>A long text as several texts that an index takes.</summary>
    /// <param name="words">Words as <see cref="WordsOf"/> gives them.</param>
    internal static IEnumerable<string> PartsOf(IEnumerable<string> words) => words.Chunk(MaxWords).Select(Of);

    private static string Of(string[] words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < words.Length; at++)
        {
            var count = counts.GetValueOrDefault(words[at]) + 1;
            counts[words[at]] = count;
            words[at] = count > MaxSame ? Placeholder : words[at];
        }

        return string.Join(' ', words);
    }

    private static string Cut(string word) => word.Length <= MaxWord ? word : word[..MaxWord];
}
