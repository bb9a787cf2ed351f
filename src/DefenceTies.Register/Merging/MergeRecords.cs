using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Merging;

/// <summary>Merges two records of any kind that can be merged.</summary>
/// <param name="events">Merges events.</param>
/// <param name="officials">Merges officials.</param>
/// <param name="organisations">Merges organisations.</param>
public sealed class MergeRecords(MergeEvents events, MergeOfficials officials, MergeOrganisations organisations)
{
    /// <summary>Merges.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="kind">What both are.</param>
    /// <param name="merged">The one that goes, by id and version seen.</param>
    /// <param name="into">The one that stands, by id and version seen.</param>
    /// <param name="decisions">What is decided on single fields of an event with it; nothing for other records.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    public Task<EditResult> ExecuteAsync(
        Editor editor, RecordKind kind, (long Id, int Version) merged, (long Id, int Version) into, IReadOnlyList<FieldDecision> decisions, string? why, CancellationToken cancellationToken) => kind switch
        {
            RecordKind.Event => events.ExecuteAsync(editor, merged, into, decisions, why, cancellationToken),
            RecordKind.Official => officials.ExecuteAsync(editor, merged, into, why, cancellationToken),
            RecordKind.Organisation => organisations.ExecuteAsync(editor, merged, into, why, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Such records cannot be merged."),
        };
}
