namespace DefenceTies.Web.Logging;

/// <summary>An error that the site logged.</summary>
/// <param name="At">When.</param>
/// <param name="Source">The part of the program that told it.</param>
/// <param name="Message">What it told.</param>
/// <param name="Failure">The failure's own words; none when there was none.</param>
public sealed record RecentError(DateTimeOffset At, string Source, string Message, string? Failure);
