using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DefenceTies.Register.History;

/// <summary>Records as JSON in their history: written the same way every time, so that equal texts are equal records.</summary>
internal static class Snapshot
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new EdtfDateJson(), new CountryCodeJson() },
    };

    internal static string Write<T>(T record) => JsonSerializer.Serialize(record, Options);

    internal static T? Read<T>(string snapshot) => JsonSerializer.Deserialize<T>(snapshot, Options);
}
