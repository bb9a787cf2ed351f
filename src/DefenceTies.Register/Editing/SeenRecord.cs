using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Editing;

/// <summary>A record at the version that an editor saw. What somebody else changed since is never overwritten.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version that the editor saw, from 1.</param>
public sealed record SeenRecord(RecordKind Kind, long Id, int Version);
