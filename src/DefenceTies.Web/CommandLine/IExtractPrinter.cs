using DefenceTies.Extraction;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Web.CommandLine;

/// <summary>A form in which <c>extract</c> prints what it found, file by file.</summary>
internal interface IExtractPrinter
{
    /// <summary>Prints what stands before the first file.</summary>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Prints one file.</summary>
    Task PrintAsync(ReadSource source, IReadOnlyList<ExtractedArticle> articles, CancellationToken cancellationToken);

    /// <summary>Prints what stands after the last one.</summary>
    Task CloseAsync(CancellationToken cancellationToken);
}
