using DefenceTies.Register.Editing;
using DefenceTies.Register.Export;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Sheets;

/// <summary>
/// Tells, field by field, what the register's CSV would change that comes back from a spreadsheet. What a row changes is
/// told by the version that it was exported at, so that nobody else's change is taken for it.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="check">Finds what is odd about new events.</param>
public sealed class PreviewSheet(IDbContextFactory<RegisterContext> contexts, CheckEvent check)
{
    /// <summary>How many rows a file may have.</summary>
    public const int MostRows = 20_000;

    /// <summary>How large a file may be, in bytes.</summary>
    public const int MostBytes = 20_000_000;

    private const int AtOnce = 200;

    /// <summary>Tells.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="progress">Told after each part of the rows.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SheetPreview> ExecuteAsync(ReadOnlyMemory<byte> file, IProgress<SheetProgress>? progress, CancellationToken cancellationToken)
    {
        if (file.Length > MostBytes)
        {
            return SheetPreview.Refused($"The file is larger than {MostBytes / 1_000_000} MB. Export a part of the register, such as one year, and bring back that.");
        }

        var (text, unreadable) = SheetText.Read(file.Span);
        var (table, broken) = text is null ? (null, unreadable) : SheetTable.Read(text, MostRows);
        var (header, strange, notes) = table is null ? (null, broken, []) : SheetHeader.Read(table.Header);
        if (table is null || header is null)
        {
            return SheetPreview.Refused(strange!);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var comparison = new SheetComparison(
            context, header, await SheetNames.OpenAsync(context, cancellationToken), await EventRecords.OpenAsync(context, cancellationToken), check);
        var done = 0;
        foreach (var lines in table.Lines.Chunk(AtOnce))
        {
            await comparison.TakeAsync(lines, cancellationToken);
            progress?.Report(new SheetProgress(done += lines.Length, table.Lines.Count));
        }

        return comparison.Preview([.. notes, .. comparison.Notes], table.Lines.Count);
    }
}
