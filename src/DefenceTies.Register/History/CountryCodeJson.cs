using System.Text.Json;
using System.Text.Json.Serialization;
using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.History;

/// <summary>A country code as its letters.</summary>
internal sealed class CountryCodeJson : JsonConverter<CountryCode>
{
    public override CountryCode? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? CountryCode.Parse(text) : null;

    public override void Write(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
