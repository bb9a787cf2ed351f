using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Indexing;

/// <summary>Keeps the words of names and their trigrams in step with the names, for several bearers with a few queries.</summary>
internal static class NameIndexWriter
{
    private const int RowsAtOnce = 200;

    /// <summary>Writes the names of some bearers, at once and within the transaction that runs.</summary>
    /// <param name="context">The register.</param>
    /// <param name="kind">What the bearers are.</param>
    /// <param name="names">Each bearer with all its names; with none when it is gone.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task WriteAsync(RegisterContext context, NameKind kind, IReadOnlyDictionary<string, IEnumerable<string>> names, CancellationToken cancellationToken)
    {
        if (names.Count == 0)
        {
            return;
        }

        var bearers = names.Keys.ToArray();
        var standing = await context.NameWords.AsNoTracking().Where(row => row.Kind == kind && EF.Parameter(bearers).Contains(row.Bearer))
            .Select(row => new { row.Word, row.Bearer }).ToListAsync(cancellationToken);
        var before = standing.Select(row => (row.Word, row.Bearer)).ToHashSet();
        var after = names.SelectMany(bearer => bearer.Value.SelectMany(IndexedText.WordsOf).Select(word => (Word: word, Bearer: bearer.Key))).ToHashSet();
        await RemoveAsync(context, kind, [.. before.Except(after)], cancellationToken);
        var added = after.Except(before).Order().ToArray();
        foreach (var rows in added.Chunk(RowsAtOnce))
        {
            await InsertAsync(context, "\"NameWords\" (\"Word\", \"Kind\", \"Bearer\")", rows.Select(row => new object[] { row.Word, (int)kind, row.Bearer }), cancellationToken);
        }

        foreach (var rows in added.Select(row => row.Word).Distinct().SelectMany(word => Trigrams.Of(word).Select(trigram => (trigram, word))).Order().Chunk(RowsAtOnce))
        {
            await InsertAsync(context, "\"NameTrigrams\" (\"Trigram\", \"Length\", \"Word\")", rows.Select(row => new object[] { row.trigram, row.word.Length, row.word }), cancellationToken);
        }
    }

    private static async Task RemoveAsync(RegisterContext context, NameKind kind, IReadOnlyCollection<(string Word, string Bearer)> gone, CancellationToken cancellationToken)
    {
        if (gone.Count == 0)
        {
            return;
        }

        foreach (var bearer in gone.GroupBy(row => row.Bearer, row => row.Word))
        {
            var (key, words) = (bearer.Key, bearer.ToArray());
            await context.NameWords.Where(row => row.Kind == kind && row.Bearer == key && EF.Parameter(words).Contains(row.Word)).ExecuteDeleteAsync(cancellationToken);
        }

        var lost = gone.Select(row => row.Word).Distinct().ToArray();
        await context.NameTrigrams
            .Where(row => EF.Parameter(lost).Contains(row.Word) && !context.NameWords.Any(named => named.Word == row.Word))
            .ExecuteDeleteAsync(cancellationToken);
    }

    // Most words stand already, and EF would have to read each to learn it.
    private static Task<int> InsertAsync(RegisterContext context, string table, IEnumerable<object[]> rows, CancellationToken cancellationToken)
    {
        var values = rows.ToArray();
        var places = string.Join(", ", values.Select((row, at) => $"({string.Join(", ", row.Select((_, column) => $"{{{(at * row.Length) + column}}}"))})"));

        // Only names of columns and places of parameters are put together.
#pragma warning disable EF1002
        return context.Database.ExecuteSqlRawAsync($"INSERT INTO {table} VALUES {places} ON CONFLICT DO NOTHING", values.SelectMany(row => row), cancellationToken);
#pragma warning restore EF1002
    }
}
