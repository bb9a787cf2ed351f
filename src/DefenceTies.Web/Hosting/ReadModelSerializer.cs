using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace DefenceTies.Web.Hosting;

/// <summary>
/// Hands what a page loaded while it was prerendered to its circuit. The domain's values guard their own making, so they
/// travel as the texts they are made from; and all of it travels compressed, since the browser sends it back in the
/// circuit's first message, whose size is limited.
/// </summary>
/// <typeparam name="T">What is handed over.</typeparam>
public sealed class ReadModelSerializer<T> : PersistentComponentStateSerializer<T>
{
    /// <inheritdoc/>
    public override void Persist(T value, IBufferWriter<byte> writer)
    {
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(packing, value, ReadModelJson.Options);
        }

        writer.Write(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <inheritdoc/>
    public override T Restore(ReadOnlySequence<byte> data)
    {
        using var unpacking = new BrotliStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(unpacking, ReadModelJson.Options)!;
    }
}
