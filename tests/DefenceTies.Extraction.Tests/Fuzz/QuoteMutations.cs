namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>Changes, nests and leaves open quotations, brackets and dashes.</summary>
internal static class QuoteMutations
{
    private const int Deepest = 200;

    private static readonly char[] s_quotes = ['"', '\'', '“', '”', '‘', '’', '«', '»', '„', '`', '‹', '\u02BC', '\u2032'];
    private static readonly char[] s_dashes = ['-', '–', '—', '\u2010', '\u2011', '\u2212', '\u00AD', '~'];
    private static readonly (string Open, string Close)[] s_pairs = [("“", "”"), ("\"", "\""), ("‘", "’"), ("(", ")"), ("[", "]"), ("«", "»"), ("“‘(", ")’”")];

    internal static IReadOnlyList<Mutation> All { get; } =
    [
        new("quotes swapped", (text, chance) => Swapped(text, s_quotes, chance)),
        new("dashes swapped", (text, chance) => Swapped(text, s_dashes, chance)),
        new("a run quoted many times over", Nest),
        new("every word quoted", QuoteEach),
        new("quotations opened and never closed", (text, chance) => text.Replace(" ", $" {Any(chance).Open}", StringComparison.Ordinal)),
        new("words joined by dashes", (text, chance) => text.Replace(' ', s_dashes[chance.Next(s_dashes.Length)])),
    ];

    private static string Swapped(string text, char[] alike, Random chance) =>
        string.Concat(text.Select(letter => alike.Contains(letter) ? alike[chance.Next(alike.Length)] : letter));

    private static string Nest(string text, Random chance)
    {
        var start = chance.Next(text.Length + 1);
        var end = chance.Next(start, text.Length + 1);
        var (open, close) = Any(chance);
        var deep = chance.Next(1, Deepest);
        return text[..start] + string.Concat(Enumerable.Repeat(open, deep)) + text[start..end] + string.Concat(Enumerable.Repeat(close, deep)) + text[end..];
    }

    private static string QuoteEach(string text, Random chance)
    {
        var (open, close) = Any(chance);
        return string.Join(' ', text.Split(' ').Select(word => open + word + close));
    }

    private static (string Open, string Close) Any(Random chance) => s_pairs[chance.Next(s_pairs.Length)];
}
