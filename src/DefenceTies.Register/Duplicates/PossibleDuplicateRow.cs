using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Duplicates;

/// <summary>Two records that may be one, as the list shows them.</summary>
/// <param name="Id">The id of the entry.</param>
/// <param name="Kind">What both are.</param>
/// <param name="First">The older record.</param>
/// <param name="Second">The newer one.</param>
/// <param name="Score">How likely they are one, from 0 to 1.</param>
/// <param name="Reasons">What speaks for and against it, each in words.</param>
/// <param name="SettledAt">When an editor decided; none while it is open.</param>
public sealed record PossibleDuplicateRow(
    long Id,
    RecordKind Kind,
    DuplicateSide First,
    DuplicateSide Second,
    double Score,
    IReadOnlyList<string> Reasons,
    DateTimeOffset? SettledAt);
