using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>A change that an import proposes, since a person decided otherwise.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="RecordId">The record.</param>
/// <param name="Title">Its title or name.</param>
/// <param name="Field">The field.</param>
/// <param name="Element">Which element of a list; empty where the field is no list.</param>
/// <param name="Decided">What a person decided; none when the field, or the element, is to be empty.</param>
/// <param name="Told">What the sources tell now; none when they tell nothing.</param>
public sealed record SuggestedChange(RecordKind Kind, long RecordId, string Title, RecordField Field, string Element, string? Decided, string? Told);
