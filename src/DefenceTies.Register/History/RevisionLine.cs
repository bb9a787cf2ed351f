namespace DefenceTies.Register.History;

/// <summary>A line of a record's history.</summary>
/// <param name="Version">The version that the change made.</param>
/// <param name="At">When.</param>
/// <param name="By">Who: a user's name, or "Import 3".</param>
/// <param name="What">What changed, in words.</param>
/// <param name="Why">The reason given; none when none was.</param>
public sealed record RevisionLine(int Version, DateTimeOffset At, string By, string What, string? Why);
