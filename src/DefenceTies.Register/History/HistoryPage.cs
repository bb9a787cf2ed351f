using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>The history of a record.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">The title or name that it has, or had last.</param>
/// <param name="Stands">Whether it stands.</param>
/// <param name="Entries">Its changes, newest first.</param>
/// <param name="Older">The version from which older changes go on; none at the end.</param>
public sealed record HistoryPage(RecordKind Kind, long Id, string Name, bool Stands, IReadOnlyList<HistoryEntry> Entries, int? Older)
{
    /// <summary>The version that its last change made.</summary>
    public int Version { get; init; }
}
