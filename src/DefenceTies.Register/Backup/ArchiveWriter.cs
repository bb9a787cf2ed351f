using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DefenceTies.Register.Backup;

/// <summary>
/// Writes an archive: lines of JSON, packed with gzip. First the header; for each table its name and columns, a line for
/// each row, and how many there were; at last the hash of all lines before. No more than a line is held in memory.
/// </summary>
internal sealed class ArchiveWriter : IAsyncDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly GZipStream _packed;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> _lines = new(2 * BufferSize);
    private readonly Utf8JsonWriter _json;

    internal ArchiveWriter(Stream output)
    {
        _packed = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true);
        _json = new Utf8JsonWriter(_lines, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public async ValueTask DisposeAsync()
    {
        await _json.DisposeAsync();
        await _packed.DisposeAsync();
        _hash.Dispose();
    }

    internal Task WriteHeaderAsync(ArchiveHeader header, CancellationToken cancellationToken) =>
        WriteLineAsync(
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber(ArchiveWords.Format, header.Format);
                json.WriteString(ArchiveWords.Sqlite, header.Sqlite);
                json.WriteString(ArchiveWords.PostgreSql, header.PostgreSql);
                json.WriteString(ArchiveWords.TakenAt, header.TakenAt);
                json.WriteEndObject();
            },
            cancellationToken);

    internal Task BeginTableAsync(ArchiveTable table, CancellationToken cancellationToken) =>
        WriteLineAsync(
            json =>
            {
                json.WriteStartObject();
                json.WriteString(ArchiveWords.Table, table.Name);
                json.WriteStartObject(ArchiveWords.Columns);
                foreach (var column in table.Columns)
                {
                    json.WriteString(column.Name, column.Type.ToString());
                }

                json.WriteEndObject();
                json.WriteEndObject();
            },
            cancellationToken);

    internal Task WriteLineAsync(Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        _json.Reset();
        write(_json);
        _json.Flush();
        _lines.Write("\n"u8);
        return _lines.WrittenCount < BufferSize ? Task.CompletedTask : FlushAsync(cancellationToken);
    }

    /// <summary>Ends a table.</summary>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="lastId">The last id that it gave out, of a row that is gone, too; none when it gives out none.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal Task EndTableAsync(long rows, long? lastId, CancellationToken cancellationToken) =>
        WriteLineAsync(
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber(ArchiveWords.Rows, rows);
                if (lastId is { } last)
                {
                    json.WriteNumber(ArchiveWords.LastId, last);
                }

                json.WriteEndObject();
            },
            cancellationToken);

    internal async Task EndAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        var hash = Convert.ToHexStringLower(_hash.GetHashAndReset());
        await WriteLineAsync(
            json =>
            {
                json.WriteStartObject();
                json.WriteString(ArchiveWords.Sha256, hash);
                json.WriteEndObject();
            },
            cancellationToken);
        await FlushAsync(cancellationToken);
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        _hash.AppendData(_lines.WrittenSpan);
        await _packed.WriteAsync(_lines.WrittenMemory, cancellationToken);
        _lines.ResetWrittenCount();
    }
}
