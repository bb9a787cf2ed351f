using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Security.Cryptography;

namespace DefenceTies.Register.Backup;

/// <summary>The lines of an archive, one after the other, and the hash of those read so far.</summary>
internal sealed class ArchiveLines : IAsyncDisposable
{
    // A row holds at most a source's text, of which every character may be escaped.
    private const int LongestLine = 1 << 27;

    private readonly PipeReader _pipe;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private SequencePosition? _consumed;

    internal ArchiveLines(Stream packed) =>
        _pipe = PipeReader.Create(new GZipStream(packed, CompressionMode.Decompress), new StreamPipeReaderOptions(bufferSize: 1 << 20));

    public async ValueTask DisposeAsync()
    {
        await _pipe.CompleteAsync();
        _hash.Dispose();
    }

    /// <summary>The next line, without its end; none after the last. It holds until the next one is read.</summary>
    /// <exception cref="InvalidDataException">It is not packed as an archive is, or a line has no end.</exception>
    internal async Task<ReadOnlySequence<byte>?> NextAsync(CancellationToken cancellationToken)
    {
        if (_consumed is { } consumed)
        {
            _pipe.AdvanceTo(consumed);
            _consumed = null;
        }

        while (true)
        {
            var read = await _pipe.ReadAsync(cancellationToken);
            if (read.Buffer.PositionOf((byte)'\n') is { } end)
            {
                _consumed = read.Buffer.GetPosition(1, end);
                return read.Buffer.Slice(0, end);
            }

            if (read.IsCompleted || read.Buffer.Length > LongestLine)
            {
                return read.Buffer.IsEmpty ? null : throw new InvalidDataException("The last line has no end.");
            }

            _pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Counts a line into the hash.</summary>
    internal void Count(ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
        {
            _hash.AppendData(part.Span);
        }

        _hash.AppendData("\n"u8);
    }

    /// <summary>The hash of the lines counted, in lower-case hexadecimal.</summary>
    internal string Hash() => Convert.ToHexStringLower(_hash.GetHashAndReset());
}
