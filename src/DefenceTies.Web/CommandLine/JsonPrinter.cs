using System.Text.Json;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Output;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Web.CommandLine;

/// <summary>One JSON list of all files, for programs and for <c>evaluate --predictions</c>.</summary>
internal sealed class JsonPrinter(Stream output) : IExtractPrinter
{
    private bool _hasPrinted;

    public Task OpenAsync(CancellationToken cancellationToken) => WriteAsync("["u8.ToArray(), cancellationToken);

    public async Task PrintAsync(ReadSource source, IReadOnlyList<ExtractedArticle> articles, CancellationToken cancellationToken)
    {
        await WriteAsync(_hasPrinted ? ",\n"u8.ToArray() : "\n"u8.ToArray(), cancellationToken);
        _hasPrinted = true;
        await JsonSerializer.SerializeAsync(output, FileOutput.Of(source.FileName, articles), OutputJson.Options, cancellationToken);
    }

    public Task CloseAsync(CancellationToken cancellationToken) => WriteAsync("\n]\n"u8.ToArray(), cancellationToken);

    private async Task WriteAsync(byte[] bytes, CancellationToken cancellationToken) => await output.WriteAsync(bytes, cancellationToken);
}
