namespace DefenceTies.Register.Searches;

/// <summary>A saved search with what has come in since the user last looked.</summary>
/// <param name="Id">The search.</param>
/// <param name="Name">Its name.</param>
/// <param name="Query">The filter as its query string, without the question mark.</param>
/// <param name="SeenAt">When the user last looked.</param>
/// <param name="ShareKey">The word in its public address; none while it is not shared.</param>
/// <param name="New">How many events are new, at most <see cref="ListSearches.MostNew"/>.</param>
/// <param name="Newest">The last few of them.</param>
public sealed record SearchRow(long Id, string Name, string Query, DateTimeOffset SeenAt, string? ShareKey, int New, IReadOnlyList<NewEvent> Newest);
