using DefenceTies.Register.History;

namespace DefenceTies.Register.Sheets;

/// <summary>A field that a row changes.</summary>
/// <param name="Asked">What was exported, and what the file has now.</param>
/// <param name="Effect">What stands in the register, and what the file has now; the same unless somebody else changed the field since.</param>
public sealed record SheetField(FieldChange Asked, FieldChange Effect);
