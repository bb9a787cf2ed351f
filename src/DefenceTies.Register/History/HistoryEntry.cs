namespace DefenceTies.Register.History;

/// <summary>One change of a record, with in what the record differs from its version before.</summary>
/// <param name="Line">Who, when, what, why.</param>
/// <param name="Changes">The fields that changed; for the first version all of them.</param>
/// <param name="IsRemoval">Whether the record stood no longer after it.</param>
/// <param name="MergedInto">The record that stood for it since; none when it was not merged by this change.</param>
public sealed record HistoryEntry(RevisionLine Line, IReadOnlyList<FieldChange> Changes, bool IsRemoval, long? MergedInto);
