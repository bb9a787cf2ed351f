using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace DefenceTies.Web.Hosting;

/// <summary>
/// Hands what a page loaded while it was prerendered to its circuit. The domain's values guard their own making, so they
/// travel as the texts they are made from.
/// </summary>
/// <typeparam name="T">What is handed over.</typeparam>
public sealed class ReadModelSerializer<T> : PersistentComponentStateSerializer<T>
{
    /// <inheritdoc/>
    public override void Persist(T value, IBufferWriter<byte> writer)
    {
        using var json = new Utf8JsonWriter(writer);
        JsonSerializer.Serialize(json, value, ReadModelJson.Options);
    }

    /// <inheritdoc/>
    public override T Restore(ReadOnlySequence<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        return JsonSerializer.Deserialize<T>(ref reader, ReadModelJson.Options)!;
    }
}
