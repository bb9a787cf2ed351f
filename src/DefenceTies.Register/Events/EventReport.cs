using DefenceTies.Domain.Articles;
using DefenceTies.Register.Evidence;

namespace DefenceTies.Register.Events;

/// <summary>One article's report of an event.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="Article">The article.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Confidence">How sure it is, from 0 to 1.</param>
/// <param name="Claims">What it says, field by field.</param>
/// <param name="Context">The paragraphs that hold its evidence.</param>
/// <param name="IsSuperseded">Whether the article's file was replaced by a newer one.</param>
public sealed record EventReport(
    long Id,
    ArticleRow Article,
    string Rule,
    double Confidence,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<EvidenceParagraph> Context,
    bool IsSuperseded);
