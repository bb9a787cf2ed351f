using DefenceTies.Extraction;

namespace DefenceTies.Register.Import;

/// <summary>A file that was read.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Sha256">The hash of its bytes, in lower-case hexadecimal.</param>
/// <param name="Text">Its decoded text without a byte-order mark.</param>
/// <param name="Articles">What it tells.</param>
internal sealed record SourceFile(string Name, string Sha256, string Text, IReadOnlyList<ExtractedArticle> Articles)
{
    /// <summary>The reason that the history of its records gives.</summary>
    internal string Why => $"Read in {Name}";
}
