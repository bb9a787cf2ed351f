using System.Text.Encodings.Web;
using System.Text.Json;

namespace DefenceTies.Extraction.Output;

/// <summary>The JSON of <c>extract</c> and of gold files: camel-cased keys, letters as they are, two blanks of indent.</summary>
public static class OutputJson
{
    /// <summary>How it is written and read.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
