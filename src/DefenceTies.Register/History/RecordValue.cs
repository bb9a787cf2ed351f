using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>The value that a record has in a field, or in one element of a list.</summary>
/// <param name="Field">The field.</param>
/// <param name="Element">Which element of a list, as in <see cref="Decision.Element"/>; empty where the field is no list.</param>
/// <param name="Value">The value in its normal form.</param>
public sealed record RecordValue(RecordField Field, string Element, string Value);
