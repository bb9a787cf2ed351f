using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>What an import does to one record.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="Id">The record; of a preview's added ones the id is not kept.</param>
/// <param name="Title">The title or name by which it is known, after the import, or before it when it goes.</param>
/// <param name="Change">What is done to it.</param>
/// <param name="What">The same in the words of its history: "Changed date; now 2 sources".</param>
/// <param name="Joined">Of an event, how many reports of this import join it that it did not begin with.</param>
/// <param name="Fields">Field by field, what was and what is, as its history has it; its reports are told by <paramref name="Joined"/>.</param>
public sealed record ChangedRecord(RecordKind Kind, long Id, string Title, RecordChange Change, string What, int Joined, IReadOnlyList<FieldChange> Fields);
