using System.Text.Json;
using System.Text.Json.Serialization;

namespace DefenceTies.Register.Export;

/// <summary>Events as JSON objects, in an array or one a line. What is not known is left out.</summary>
internal sealed class JsonEvents(Stream output, bool isArray) : IEventWriter
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JsonFrame.Encoder,
    };

    private readonly JsonFrame _frame = isArray ? new(output, "[\n", ",", "]\n") : JsonFrame.OfLines(output);

    public Task BeginAsync(CancellationToken cancellationToken)
    {
        _frame.Begin();
        return Task.CompletedTask;
    }

    public async Task<bool> WriteAsync(EventRecord record, CancellationToken cancellationToken)
    {
        await _frame.WriteAsync(json => JsonSerializer.Serialize(json, record, s_options), cancellationToken);
        return true;
    }

    public Task EndAsync(CancellationToken cancellationToken) => _frame.EndAsync(cancellationToken);

    public ValueTask DisposeAsync() => _frame.DisposeAsync();
}
