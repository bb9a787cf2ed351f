using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Quality;

/// <summary>A report with what people made of it.</summary>
internal sealed record JudgedReport(long Id, long? EventId, string Rule, EventKind Kind, double Confidence, string? Publisher)
{
    /// <summary>What they made of it.</summary>
    internal QualityVerdict Verdict { get; init; } = QualityVerdict.Accepted;

    /// <summary>What of it they changed.</summary>
    internal IReadOnlyList<RecordField> Changed { get; init; } = [];

    /// <summary>What they added to it.</summary>
    internal IReadOnlyList<RecordField> Added { get; init; } = [];

    /// <summary>Why it was refused; none when no reason was given.</summary>
    internal string? Reason { get; init; }
}
