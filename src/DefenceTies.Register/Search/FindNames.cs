using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>Finds officials, organisations and countries by their names, misspelt ones too.</summary>
internal static class FindNames
{
    private const int MostWords = 5;
    private const int MostBearers = 200;
    private const int CountTo = 5_000;

    /// <summary>Those one of whose names has every word, or one like it; best first.</summary>
    /// <param name="context">The register.</param>
    /// <param name="typed">The words, folded.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="only">Only those of one kind; none for all.</param>
    internal static async Task<IReadOnlyList<FoundName>> ExecuteAsync(RegisterContext context, IEnumerable<string> typed, CancellationToken cancellationToken, NameKind? only = null)
    {
        var meanings = new List<IReadOnlyDictionary<string, double>>();
        foreach (var word in typed.Distinct().Take(MostWords))
        {
            meanings.Add(await NearWords.FindAsync(context, word, cancellationToken));
        }

        if (meanings.Count == 0 || meanings.Any(words => words.Count == 0))
        {
            return [];
        }

        var bearers = await BearersAsync(context, meanings, only, cancellationToken);
        var keys = bearers.Select(row => row.Bearer).Distinct().ToArray();
        var words = (await context.NameWords.AsNoTracking().Where(row => EF.Parameter(keys).Contains(row.Bearer)).ToListAsync(cancellationToken))
            .ToLookup(row => (row.Kind, row.Bearer), row => row.Word);
        return [.. bearers
            .Select(bearer => new FoundName(bearer.Kind, bearer.Bearer, LikenessOf([.. words[(bearer.Kind, bearer.Bearer)]], meanings)))
            .OrderByDescending(found => found.Likeness).ThenBy(found => found.Bearer.Length).ThenBy(found => found.Bearer, StringComparer.Ordinal)];
    }

    // From the word that fewest names have.
    private static async Task<IReadOnlyList<(NameKind Kind, string Bearer)>> BearersAsync(RegisterContext context, List<IReadOnlyDictionary<string, double>> meanings, NameKind? only, CancellationToken cancellationToken)
    {
        var counted = new List<(string[] Words, int Count)>();
        foreach (var words in meanings.Select(words => words.Keys.ToArray()))
        {
            counted.Add((words, meanings.Count == 1 ? 0 : await context.NameWords.Where(row => EF.Parameter(words).Contains(row.Word)).Take(CountTo).CountAsync(cancellationToken)));
        }

        var ordered = counted.OrderBy(condition => condition.Count).Select(condition => condition.Words).ToArray();
        var rarest = ordered[0];
        var rows = context.NameWords.Where(row => EF.Parameter(rarest).Contains(row.Word) && (only == null || row.Kind == only));
        foreach (var words in ordered.Skip(1))
        {
            rows = rows.Where(row => context.NameWords.Any(other => other.Kind == row.Kind && other.Bearer == row.Bearer && EF.Parameter(words).Contains(other.Word)));
        }

        // A word as it was typed comes before words like it, which may be many.
        var exact = rarest.MaxBy(word => meanings.Max(meaning => meaning.GetValueOrDefault(word)))!;
        var found = await rows.Select(row => new { row.Kind, row.Bearer, IsExact = row.Word == exact })
            .OrderByDescending(row => row.IsExact).ThenBy(row => row.Kind).ThenBy(row => row.Bearer)
            .Take(MostBearers).ToListAsync(cancellationToken);
        return [.. found.Select(row => (row.Kind, row.Bearer)).Distinct()];
    }

    // Of two names that have all words, the one that has fewer others is meant.
    private static double LikenessOf(string[] words, List<IReadOnlyDictionary<string, double>> meanings) =>
        meanings.Average(meaning => words.Max(word => meaning.GetValueOrDefault(word))) - (0.01 * Math.Min(10, words.Length - meanings.Count));
}
