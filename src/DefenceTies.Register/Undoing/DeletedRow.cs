using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Undoing;

/// <summary>A record that a person deleted and that can be restored.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">The title or name that it had last.</param>
/// <param name="By">Who deleted it.</param>
/// <param name="At">When.</param>
/// <param name="Why">The reason; none when none was given.</param>
public sealed record DeletedRow(RecordKind Kind, long Id, string Name, string By, DateTimeOffset At, string? Why);
