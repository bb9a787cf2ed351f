using DefenceTies.Extraction;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Register.Import;

/// <summary>A file on its way into the register.</summary>
/// <param name="Path">The path as it was given.</param>
/// <param name="Source">Its text; none when it was refused.</param>
/// <param name="Refusal">Why it cannot be read; none when it was.</param>
/// <param name="Articles">What it tells; none while it has not been extracted, for it seems to be known already.</param>
internal sealed record ReadFile(string Path, ReadSource? Source, string? Refusal, IReadOnlyList<ExtractedArticle>? Articles)
{
    internal string Name => System.IO.Path.GetFileName(Path) is { Length: > 0 } last ? last : Path;
}
