namespace DefenceTies.Register.History;

/// <summary>Which past state of a record is shown.</summary>
/// <param name="Version">Its version.</param>
/// <param name="At">When it came to be.</param>
/// <param name="By">Who made it: a user's name, or "Import 3".</param>
/// <param name="Day">The day that was asked for; none when the version was.</param>
/// <param name="LatestVersion">The version that stands now; none when the record does not stand any longer.</param>
public sealed record PastState(int Version, DateTimeOffset At, string By, DateOnly? Day, int? LatestVersion);
