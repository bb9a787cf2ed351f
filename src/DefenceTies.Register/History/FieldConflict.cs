namespace DefenceTies.Register.History;

/// <summary>What somebody else changed in a field since an editor saw the record.</summary>
/// <param name="Change">The value that the editor saw, and the one that stands now.</param>
/// <param name="By">Who changed it last.</param>
/// <param name="At">When.</param>
public sealed record FieldConflict(FieldChange Change, string By, DateTimeOffset At);
