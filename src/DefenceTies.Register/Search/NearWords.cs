using DefenceTies.Register.Indexing;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>Finds the words of names that a typed word may mean. The work for one word does not grow with the register.</summary>
internal static class NearWords
{
    private const int MostRows = 20_000;
    private const int MostCompared = 60;
    private const int MostBegun = 40;
    private const double Begun = 0.9;
    private const double Near = 0.8;

    /// <summary>The words, each with how likely it is meant: 1 for the word itself, less for one that it begins, less again for one like it.</summary>
    internal static async Task<IReadOnlyDictionary<string, double>> FindAsync(RegisterContext context, string typed, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var like in await LikeAsync(context, typed, cancellationToken))
        {
            found[like.Word] = Near * like.Likeness;
        }

        // The database compares bytewise; EF translates no other form.
#pragma warning disable CA1309
        var end = typed + char.MaxValue;
        foreach (var begun in await context.NameWords
            .Where(row => string.Compare(row.Word, typed) >= 0 && string.Compare(row.Word, end) < 0)
            .Select(row => row.Word).Distinct().OrderBy(word => word).Take(MostBegun).ToListAsync(cancellationToken))
        {
            found[begun] = begun == typed ? 1 : Begun;
        }
#pragma warning restore CA1309

        return found;
    }

    /// <summary>Words that differ in no more letters than a slip explains, likest first.</summary>
    internal static async Task<IReadOnlyList<(string Word, double Likeness)>> LikeAsync(RegisterContext context, string typed, CancellationToken cancellationToken)
    {
        var slips = Trigrams.SlipsIn(typed.Length);
        var (shortest, longest) = (typed.Length - slips, typed.Length + slips);
        var trigrams = Trigrams.Of(typed).ToArray();
        var candidates = slips == 0 ? [] : await context.NameTrigrams
            .Where(row => EF.Parameter(trigrams).Contains(row.Trigram) && row.Length >= shortest && row.Length <= longest)
            .Take(MostRows)
            .GroupBy(row => row.Word)
            .OrderByDescending(rows => rows.Count()).ThenBy(rows => rows.Key)
            .Take(MostCompared)
            .Select(rows => rows.Key)
            .ToListAsync(cancellationToken);
        return [.. candidates
            .Select(word => (Word: word, Slips: Trigrams.Distance(typed, word)))
            .Where(candidate => candidate.Slips <= slips)
            .Select(candidate => (candidate.Word, 1 - ((double)candidate.Slips / Math.Max(typed.Length, candidate.Word.Length))))
            .OrderByDescending(candidate => candidate.Item2).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)];
    }
}
