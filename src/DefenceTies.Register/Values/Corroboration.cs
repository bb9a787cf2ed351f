using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>
/// Counts independent sources: articles of one agency or one publisher are one source, and so are articles whose text
/// is nearly the same. An article that names neither counts by itself.
/// </summary>
internal static class Corroboration
{
    private const int WordsInShingle = 5;
    private const double NearlySame = 0.7;

    /// <summary>How many independent sources there are.</summary>
    /// <param name="articles">The articles that stand, each once, each with its text.</param>
    internal static int Count(IReadOnlyList<(Article Article, string Text)> articles)
    {
        var sources = new List<(HashSet<string> Names, List<HashSet<int>> Texts)>();
        foreach (var (article, text) in articles)
        {
            var names = NamesOf(article);
            var shingles = ShinglesOf(text);
            var same = sources.Where(source => source.Names.Overlaps(names) || source.Texts.Any(other => IsNearlySame(other, shingles))).ToArray();
            foreach (var source in same)
            {
                names.UnionWith(source.Names);
                sources.Remove(source);
            }

            sources.Add((names, [shingles, .. same.SelectMany(source => source.Texts)]));
        }

        return sources.Count;
    }

    private static HashSet<string> NamesOf(Article article) =>
        (article.Agency ?? article.Publisher) is { } name ? [Folding.Fold(name)] : [];

    private static HashSet<int> ShinglesOf(string text)
    {
        var words = Folding.Fold(text).Split(' ');
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - WordsInShingle + 1))
            .Select(at => string.Join(' ', words, at, WordsInShingle).GetHashCode(StringComparison.Ordinal))];
    }

    private static bool IsNearlySame(HashSet<int> left, HashSet<int> right)
    {
        var (smaller, larger) = left.Count <= right.Count ? (left, right) : (right, left);
        return smaller.Count > 0 && smaller.Count(larger.Contains) >= NearlySame * smaller.Count;
    }
}
