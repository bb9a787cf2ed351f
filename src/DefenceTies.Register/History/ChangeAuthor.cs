using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>Who changes records, and when.</summary>
/// <param name="By">What the history shows: a user's name, or "Import 3".</param>
/// <param name="At">When.</param>
/// <param name="UserId">The user; none for an import.</param>
/// <param name="ImportRunId">The import; none for a user.</param>
internal sealed record ChangeAuthor(string By, DateTimeOffset At, long? UserId, long? ImportRunId)
{
    internal static ChangeAuthor Of(ImportRun run, DateTimeOffset at) => new($"Import {run.Id}", at, null, run.Id);

    /// <summary>Makes the revision of a change.</summary>
    internal Revision Revise(RecordKind kind, long recordId, int version, string? snapshot, string what, string? why) => new()
    {
        Kind = kind,
        RecordId = recordId,
        Version = version,
        Snapshot = snapshot,
        At = At,
        By = By,
        UserId = UserId,
        ImportRunId = ImportRunId,
        What = what,
        Why = why,
    };
}
