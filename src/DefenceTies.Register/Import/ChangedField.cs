namespace DefenceTies.Register.Import;

/// <summary>What an import does to one field of a record.</summary>
/// <param name="Field">The field in words: "date", "officials".</param>
/// <param name="Old">The value before, in words; none when it was empty.</param>
/// <param name="New">The value after; none when it is empty.</param>
public sealed record ChangedField(string Field, string? Old, string? New);
