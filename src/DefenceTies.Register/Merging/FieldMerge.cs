using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Merging;

/// <summary>What merging two events comes to in one field, or in one element of a list.</summary>
/// <param name="Field">The field.</param>
/// <param name="Element">Which element of a list, as in <see cref="Decision.Element"/>; empty where the field is no list.</param>
/// <param name="Merged">The value of the event that goes; none when it has none.</param>
/// <param name="Into">The value of the event that stands, before.</param>
/// <param name="Result">Its value after; none when it will have none.</param>
/// <param name="Name">The name of the official or organisation that the element is; none when it is neither.</param>
public sealed record FieldMerge(RecordField Field, string Element, string? Merged, string? Into, string? Result, string? Name);
