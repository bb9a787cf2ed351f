using DefenceTies.Register.Events;
using DefenceTies.Register.Evidence;

namespace DefenceTies.Register.Articles;

/// <summary>An article with its text and all that was found in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="PublishedBecause">What its date rests on.</param>
/// <param name="Address">The web address it gives.</param>
/// <param name="Sha256">The hash of its file, in lower-case hexadecimal.</param>
/// <param name="ReadAt">When its file was read.</param>
/// <param name="ImportRunId">The import that read it.</param>
/// <param name="Paragraphs">All paragraphs, furniture too, with their evidence.</param>
/// <param name="Events">The events it reports, in the order of their evidence.</param>
/// <param name="OtherArticles">Other articles of the same file.</param>
/// <param name="IsSuperseded">Whether its file was replaced by a newer one.</param>
public sealed record ArticlePage(
    ArticleRow Article,
    string? PublishedBecause,
    Uri? Address,
    string Sha256,
    DateTimeOffset ReadAt,
    long ImportRunId,
    IReadOnlyList<EvidenceParagraph> Paragraphs,
    IReadOnlyList<EventRow> Events,
    IReadOnlyList<ArticleRow> OtherArticles,
    bool IsSuperseded)
{
    /// <summary>The news agency; none when not named.</summary>
    public string? Agency { get; init; }

    /// <summary>The id that names the article in decisions and in its history: that of its first reading.</summary>
    public long RecordId { get; init; }

    /// <summary>The reading of the same article that stands, when it is another one; none when this one stands, or none does.</summary>
    public long? StandsAs { get; init; }

    /// <summary>What people corrected about it.</summary>
    public IReadOnlyList<ArticleCorrection> Corrections { get; init; } = [];
}
