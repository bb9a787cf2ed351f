namespace DefenceTies.Register.History;

/// <summary>What came of asking for a past state of a record.</summary>
/// <typeparam name="T">The record's page.</typeparam>
/// <param name="Page">The page; none when there was no such state.</param>
/// <param name="Problem">Why there was none, in words; none when there was.</param>
public sealed record PastReading<T>(T? Page, string? Problem)
    where T : class;
