using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DefenceTies.Register.Backup;

/// <summary>Reads what <see cref="ArchiveWriter"/> wrote; whatever else a file holds is refused in words.</summary>
internal sealed partial class ArchiveReader : IAsyncDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly ArchiveLines _lines;
    private long _rows;

    private ArchiveReader(string path)
    {
        _path = path;
        _file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
        _lines = new ArchiveLines(_file);
    }

    /// <summary>The first line.</summary>
    internal ArchiveHeader Header { get; private set; } = new(0, "", "", default);

    /// <summary>The last id that the table gave out which was read last; none when it gives out none.</summary>
    internal long? LastId { get; private set; }

    /// <summary>Opens an archive.</summary>
    /// <exception cref="InvalidDataException">The file is none, or of a form that this program does not know.</exception>
    internal static async Task<ArchiveReader> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var reader = new ArchiveReader(path);
        try
        {
            reader.Header = await reader.ReadHeaderAsync(cancellationToken);
            return reader;
        }
        catch
        {
            await reader.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _lines.DisposeAsync();
        await _file.DisposeAsync();
    }

    /// <summary>The next table; none when the archive has come to its end whole.</summary>
    internal async Task<ArchiveTable?> NextTableAsync(CancellationToken cancellationToken)
    {
        var line = await NextLineAsync(cancellationToken);
        var directive = Parse(line);
        if (directive.TryGetProperty(ArchiveWords.Sha256, out var hash))
        {
            if (hash.GetString() != _lines.Hash() || await NextAsync(cancellationToken) is not null)
            {
                throw Damaged();
            }

            return null;
        }

        _lines.Count(line);
        _rows = 0;
        return directive.TryGetProperty(ArchiveWords.Table, out var name) && directive.TryGetProperty(ArchiveWords.Columns, out var columns)
            ? new ArchiveTable(Named(name.GetString()), [.. columns.EnumerateObject().Select(column => new ArchiveColumn(Named(column.Name), TypeOf(column.Value.GetString())))])
            : throw Damaged();
    }

    /// <summary>The next row of the table, not yet parsed; none after its last. It holds until the next one is read.</summary>
    internal async Task<ReadOnlySequence<byte>?> NextRowAsync(CancellationToken cancellationToken)
    {
        var line = await NextLineAsync(cancellationToken);
        _lines.Count(line);
        if (!line.IsEmpty && line.FirstSpan[0] == (byte)'[')
        {
            _rows++;
            return line;
        }

        var directive = Parse(line);
        if (!directive.TryGetProperty(ArchiveWords.Rows, out var rows) || rows.GetInt64() != _rows)
        {
            throw Damaged();
        }

        LastId = directive.TryGetProperty(ArchiveWords.LastId, out var last) ? last.GetInt64() : null;
        return null;
    }

    /// <summary>Reads to the end, to see that the archive is whole.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    internal async Task VerifyAsync(CancellationToken cancellationToken)
    {
        while (await NextTableAsync(cancellationToken) is not null)
        {
            while (await NextRowAsync(cancellationToken) is not null)
            {
            }
        }
    }

    private async Task<ArchiveHeader> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        ReadOnlySequence<byte>? line = null;
        try
        {
            line = await _lines.NextAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            // It is not packed as an archive is.
        }

        if (line is not { } first || HeaderOf(first) is not { } header)
        {
            throw new InvalidDataException($"{_path} is no backup of DefenceTies.");
        }

        _lines.Count(first);
        return header.Format > ArchiveHeader.CurrentFormat
            ? throw new InvalidDataException($"{_path} was made by a newer version of DefenceTies. Restore it with that version or a later one.")
            : header;
    }

    private static ArchiveHeader? HeaderOf(ReadOnlySequence<byte> line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            var header = parsed.RootElement;
            return header.ValueKind == JsonValueKind.Object && header.TryGetProperty(ArchiveWords.Format, out var format) && format.TryGetInt32(out var number)
                ? new ArchiveHeader(
                    number,
                    TextOf(header, ArchiveWords.Sqlite),
                    TextOf(header, ArchiveWords.PostgreSql),
                    DateTimeOffset.TryParse(TextOf(header, ArchiveWords.TakenAt), CultureInfo.InvariantCulture, out var takenAt) ? takenAt : default)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string TextOf(JsonElement header, string key) =>
        header.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private JsonElement Parse(ReadOnlySequence<byte> line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            return parsed.RootElement.ValueKind == JsonValueKind.Object ? parsed.RootElement.Clone() : throw Damaged();
        }
        catch (JsonException)
        {
            throw Damaged();
        }
    }

    // The names go into SQL.
    private string Named(string? name) => name is not null && Name().IsMatch(name) ? name : throw Damaged();

    private ArchiveType TypeOf(string? word) => Enum.TryParse<ArchiveType>(word, out var type) ? type : throw Damaged();

    private InvalidDataException Damaged() => new($"{_path} is damaged or was cut short. Take another backup.");

    private async Task<ReadOnlySequence<byte>> NextLineAsync(CancellationToken cancellationToken) => await NextAsync(cancellationToken) ?? throw Damaged();

    private async Task<ReadOnlySequence<byte>?> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _lines.NextAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
