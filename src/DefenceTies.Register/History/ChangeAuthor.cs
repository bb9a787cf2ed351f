using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>Who changes records, and when.</summary>
/// <param name="By">What the history shows: a user's name, or "Import 3".</param>
/// <param name="At">When.</param>
/// <param name="UserId">The user; none for an import.</param>
/// <param name="ImportRunId">The import; none for a user.</param>
internal sealed record ChangeAuthor(string By, DateTimeOffset At, long? UserId, long? ImportRunId)
{
    /// <summary>What holds the revisions of one act of a person together; none for an import.</summary>
    internal Guid? Change { get; init; }

    /// <summary>What the history says was done to single records, in place of the fields that changed.</summary>
    internal Dictionary<(RecordKind Kind, long Id), string> Acts { get; } = [];

    /// <summary>What the act moved between records.</summary>
    internal List<Move> Moves { get; } = [];

    internal static ChangeAuthor Of(ImportRun run, DateTimeOffset at) => new($"Import {run.Id}", at, null, run.Id);

    /// <summary>Makes the revision of a change.</summary>
    /// <param name="kind">What kind of record.</param>
    /// <param name="recordId">The record.</param>
    /// <param name="version">Its version from now on.</param>
    /// <param name="snapshot">The record; none when it goes.</param>
    /// <param name="what">What changed, in words.</param>
    /// <param name="why">Why; none when no reason is given.</param>
    /// <param name="sortKey">An event's sort key.</param>
    /// <param name="mergedInto">The record that stands for this one from now on.</param>
    internal Revision Revise(
        RecordKind kind, long recordId, int version, string? snapshot, string what, string? why, int? sortKey = null, long? mergedInto = null) => new()
        {
            Kind = kind,
            RecordId = recordId,
            Version = version,
            Snapshot = snapshot,
            At = At,
            By = By,
            UserId = UserId,
            ImportRunId = ImportRunId,
            What = Acts.GetValueOrDefault((kind, recordId), what),
            Why = why,
            Change = Change,
            MergedInto = mergedInto,
            SortKey = snapshot is null ? null : sortKey,
        };
}
