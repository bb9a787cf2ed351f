using System.Buffers;
using System.Text.Json;

namespace DefenceTies.Register.Backup;

/// <summary>Takes the rows of an archive into the empty tables of a database.</summary>
/// <param name="archive">The archive, at its first table.</param>
/// <param name="progress">Is told how far it has come; none when nobody watches.</param>
internal sealed class ArchiveLoad(ArchiveReader archive, IProgress<ArchiveProgress>? progress)
{
    /// <summary>Does so.</summary>
    /// <param name="begin">Begins a table.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidDataException">A row does not fit its table.</exception>
    internal async Task<BackupReport> ExecuteAsync(Func<ArchiveTable, Task<ITableLoad>> begin, CancellationToken cancellationToken)
    {
        var tables = 0;
        var rows = 0L;
        while (await archive.NextTableAsync(cancellationToken) is { } table)
        {
            await using var load = await begin(table);
            rows += await LoadAsync(load, table, cancellationToken);
            await load.EndAsync(archive.LastId, cancellationToken);
            tables++;
        }

        return new BackupReport(tables, rows);
    }

    private async Task<long> LoadAsync(ITableLoad load, ArchiveTable table, CancellationToken cancellationToken)
    {
        var rows = 0L;
        var values = new object?[table.Columns.Count];
        while (await archive.NextRowAsync(cancellationToken) is { } line)
        {
            Read(line, load, table, values);
            await load.AddAsync(values, cancellationToken);
            if (++rows % ArchiveProgress.Step == 0)
            {
                progress?.Report(new ArchiveProgress(table.Name, rows, false));
            }
        }

        progress?.Report(new ArchiveProgress(table.Name, rows, true));
        return rows;
    }

    private static void Read(ReadOnlySequence<byte> line, ITableLoad load, ArchiveTable table, object?[] values)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetArrayLength() != values.Length)
            {
                throw new FormatException("It has another number of values than the table has columns.");
            }

            for (var at = 0; at < values.Length; at++)
            {
                values[at] = load.ValueOf(row.RootElement[at], table.Columns[at].Type);
            }
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException)
        {
            throw new InvalidDataException($"A row of {table.Name} does not fit the table: {wrong.Message}", wrong);
        }
    }
}
