using DefenceTies.Register.History;

namespace DefenceTies.Register.Editing;

/// <summary>What became of a change that an editor asked for.</summary>
/// <param name="Outcome">Whether it stands.</param>
/// <param name="RecordId">The record; after a merge the one that stands.</param>
/// <param name="Version">The version that stands now; 0 when the record is gone.</param>
public sealed record EditResult(EditOutcome Outcome, long RecordId, int Version)
{
    /// <summary>What others changed since the editor saw the record, when the outcome is <see cref="EditOutcome.Conflict"/>.</summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];

    /// <summary>Why it cannot be done, in words.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>
    /// What an undo left as it is, for it was changed again since: the value that the undone change had made, and the one
    /// that stands.
    /// </summary>
    public IReadOnlyList<FieldChange> Kept { get; init; } = [];

    /// <summary>Whether the change stands.</summary>
    public bool IsSaved => Outcome == EditOutcome.Saved;

    internal static EditResult Invalid(long recordId, params IReadOnlyList<string> problems) => new(EditOutcome.Invalid, recordId, 0) { Problems = problems };

    internal static EditResult NotFound(long recordId, string problem) => new(EditOutcome.NotFound, recordId, 0) { Problems = [problem] };
}
