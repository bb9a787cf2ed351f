using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Quality;

/// <summary>A report of one rule, with what people made of it.</summary>
/// <param name="Title">The title that the extraction gave it.</param>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Confidence">How likely it is right in every field, from 0 to 1.</param>
/// <param name="EventId">The event behind which it stands; none when it was refused.</param>
/// <param name="ArticleId">The article that tells it.</param>
/// <param name="Verdict">What people made of it.</param>
/// <param name="Changed">The fields that they changed.</param>
/// <param name="Reason">Why it was refused; none when no reason was given.</param>
public sealed record RuleExample(
    string Title, EventKind Kind, double Confidence, long? EventId, long ArticleId, QualityVerdict Verdict, IReadOnlyList<RecordField> Changed, string? Reason);
