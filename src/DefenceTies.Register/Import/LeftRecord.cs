using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>A record that undoing an import leaves as a person has it.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="Id">The record.</param>
/// <param name="Title">Its title or name.</param>
/// <param name="Fields">The fields that a person decided; none when a person accepted or entered it as a whole.</param>
public sealed record LeftRecord(RecordKind Kind, long Id, string Title, IReadOnlyList<RecordField> Fields);
