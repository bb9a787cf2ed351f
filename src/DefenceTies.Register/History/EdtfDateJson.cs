using System.Text.Json;
using System.Text.Json.Serialization;
using DefenceTies.Domain.Time;

namespace DefenceTies.Register.History;

/// <summary>A date as its EDTF text.</summary>
internal sealed class EdtfDateJson : JsonConverter<EdtfDate>
{
    public override EdtfDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? EdtfDate.Parse(text) : null;

    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
