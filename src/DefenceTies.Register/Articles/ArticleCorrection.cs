using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Articles;

/// <summary>A fact of an article that a person corrected.</summary>
/// <param name="Field">The fact.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why; none when no reason was given.</param>
public sealed record ArticleCorrection(RecordField Field, string By, string? Reason);
