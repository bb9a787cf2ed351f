using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Indexing;

/// <summary>Keeps the words of names and their trigrams in step with the names, for several bearers with a few queries.</summary>
internal static class NameIndexWriter
{
    /// <summary>Writes the names of some bearers, at once and within the transaction that runs.</summary>
    /// <param name="context">The register.</param>
    /// <param name="kind">What the bearers are.</param>
    /// <param name="names">Each bearer with all its names; with none when it is gone.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static Task WriteAsync(RegisterContext context, NameKind kind, IReadOnlyDictionary<string, IEnumerable<string>> names, CancellationToken cancellationToken) =>
        WriteAsync(context, kind, names, [], cancellationToken);

    /// <summary>Writes them where some of the bearers are new, so that no name of theirs stands.</summary>
    internal static async Task WriteAsync(
        RegisterContext context, NameKind kind, IReadOnlyDictionary<string, IEnumerable<string>> names, IReadOnlyCollection<string> newBearers, CancellationToken cancellationToken)
    {
        if (names.Count == 0)
        {
            return;
        }

        string[] bearers = [.. names.Keys.Except(newBearers)];
        var standing = bearers.Length == 0 ? [] : await context.NameWords.AsNoTracking().Where(row => row.Kind == kind && EF.Parameter(bearers).Contains(row.Bearer))
            .Select(row => new { row.Word, row.Bearer }).ToListAsync(cancellationToken);
        var before = standing.Select(row => (row.Word, row.Bearer)).ToHashSet();
        var after = names.SelectMany(bearer => bearer.Value.SelectMany(IndexedText.WordsOf).Select(word => (Word: word, Bearer: bearer.Key))).ToHashSet();
        await RemoveAsync(context, kind, [.. before.Except(after)], cancellationToken);
        var added = after.Except(before).Order().ToArray();
        await RowInsert.InsertLackingAsync(context, [.. added.Select(row => new NameWord { Word = row.Word, Kind = kind, Bearer = row.Bearer })], cancellationToken);
        var trigrams = added.Select(row => row.Word).Distinct().SelectMany(word => Trigrams.Of(word).Select(trigram => (Trigram: trigram, Word: word))).Order();
        await RowInsert.InsertLackingAsync(context, [.. trigrams.Select(row => new NameTrigram { Trigram = row.Trigram, Length = row.Word.Length, Word = row.Word })], cancellationToken);
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
}
