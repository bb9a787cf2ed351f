using System.Text;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Web.CommandLine;

/// <summary>Lines for a person who asks where each field comes from.</summary>
internal sealed class ExplanationPrinter(Stream output, Knowledge knowledge) : IExtractPrinter
{
    private readonly Explanation _explanation = new(knowledge);

    public Task OpenAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task PrintAsync(ReadSource source, IReadOnlyList<ExtractedArticle> articles, CancellationToken cancellationToken)
    {
        var lines = string.Concat(_explanation.Of(source.FileName, source.Text, articles).Select(line => line + "\n"));
        await output.WriteAsync(Encoding.UTF8.GetBytes(lines), cancellationToken);
    }

    public Task CloseAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
