using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Editing;

/// <summary>What stands in a field of a record, or in one element of a list.</summary>
/// <param name="Field">The field.</param>
/// <param name="Element">Which element of a list, as in <see cref="FieldDecision.Element"/>; empty where the field is no list.</param>
/// <param name="Value">The value in its normal form.</param>
/// <param name="Name">The name of the official, organisation or country that the element is; none when it is none of them.</param>
/// <param name="ValueName">The name of the country or organisation that the value is; none when it is neither.</param>
public sealed record EditableValue(RecordField Field, string Element, string Value, string? Name = null, string? ValueName = null);
