using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DefenceTies.Register.Export;

/// <summary>Writes JSON values one after the other, with fixed words before, between and after them.</summary>
/// <param name="output">Where to; it stays open.</param>
/// <param name="before">What stands before the first value.</param>
/// <param name="between">What stands between two values; each begins a line.</param>
/// <param name="after">What stands after the last value.</param>
internal sealed class JsonFrame(Stream output, string before, string between, string after) : IAsyncDisposable
{
    private const int BufferSize = 1 << 16;

    // Nothing of this is put into a page of HTML, so that only what JSON itself asks for is escaped.
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * BufferSize);
    private Utf8JsonWriter? _json;
    private bool _hasValues;

    public ValueTask DisposeAsync() => _json?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>A value a line and nothing else.</summary>
    internal static JsonFrame OfLines(Stream output) => new(output, "", "", "");

    internal void Begin() => Encoding.UTF8.GetBytes(before, _buffer);

    internal async Task WriteAsync(Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        if (_hasValues)
        {
            Encoding.UTF8.GetBytes(between, _buffer);
        }

        _hasValues = true;
        _json ??= new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = Encoder });
        _json.Reset();
        write(_json);
        await _json.FlushAsync(cancellationToken);
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= BufferSize)
        {
            await FlushAsync(cancellationToken);
        }
    }

    internal async Task EndAsync(CancellationToken cancellationToken)
    {
        Encoding.UTF8.GetBytes(after, _buffer);
        await FlushAsync(cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(_buffer.WrittenMemory, cancellationToken);
        _buffer.ResetWrittenCount();
    }
}
