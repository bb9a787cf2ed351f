using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Net.Http.Headers;

namespace DefenceTies.Web.Api;

/// <summary>An answer in JSON. Its tag is made of its bytes, so that whoever has it already is told so and nothing else.</summary>
/// <typeparam name="T">What is answered.</typeparam>
/// <param name="value">What is answered.</param>
/// <param name="type">How it is written.</param>
internal sealed class ApiAnswer<T>(T value, JsonTypeInfo<T> type) : IResult
{
    private const int UsualSize = 32 * 1024;
    private const int TagBytes = 12;

    /// <summary>The version of a record, which then stands in the tag.</summary>
    public int? Version { get; init; }

    /// <summary>The pages beside this one, as RFC 8288 writes them; none when there are none.</summary>
    public string? Links { get; init; }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = new ArrayBufferWriter<byte>(UsualSize);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ApiJson.Encoder, SkipValidation = true }))
        {
            JsonSerializer.Serialize(json, value, type);
        }

        var response = httpContext.Response;
        if (Links is not null)
        {
            response.Headers.Link = Links;
        }

        if (Conditions.AreMet(httpContext, new EntityTagHeaderValue(TagOf(bytes.WrittenSpan))))
        {
            return;
        }

        response.ContentType = "application/json";
        response.ContentLength = bytes.WrittenCount;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.BodyWriter.WriteAsync(bytes.WrittenMemory, httpContext.RequestAborted);
        }
    }

    private string TagOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        var digits = Convert.ToHexStringLower(hash[..TagBytes]);
        return Version is null ? $"\"{digits}\"" : $"\"v{Version}-{digits}\"";
    }
}
