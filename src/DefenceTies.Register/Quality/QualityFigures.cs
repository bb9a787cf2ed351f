namespace DefenceTies.Register.Quality;

/// <summary>How well the extraction does, by what people made of what it found.</summary>
/// <param name="Whole">All reports together.</param>
/// <param name="Rules">By the rule that found them.</param>
/// <param name="Publishers">By publisher; the empty key is who is not named.</param>
/// <param name="Kinds">By the kind that they were taken for, as its word.</param>
/// <param name="Bands">By confidence, least first; the keys are the lower bounds, such as "0.9".</param>
/// <param name="Fields">The fields that were mended, most often first.</param>
/// <param name="Refusals">Why reports were refused, most often first.</param>
/// <param name="LastVerdict">When somebody last judged one; none before the first.</param>
/// <param name="Waiting">How many events wait to be looked at.</param>
/// <param name="CountedUnseen">How many of those the counts of unseen reports were taken from, least sure first.</param>
public sealed record QualityFigures(
    QualityCount Whole,
    IReadOnlyList<QualityCount> Rules,
    IReadOnlyList<QualityCount> Publishers,
    IReadOnlyList<QualityCount> Kinds,
    IReadOnlyList<QualityCount> Bands,
    IReadOnlyList<MendedField> Fields,
    IReadOnlyList<RefusalReason> Refusals,
    DateTimeOffset? LastVerdict,
    int Waiting,
    int CountedUnseen);
