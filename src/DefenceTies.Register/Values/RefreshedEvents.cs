namespace DefenceTies.Register.Values;

/// <summary>What refreshing events came to.</summary>
/// <param name="Changed">Those that stood before and have another value now.</param>
/// <param name="Removed">Those that went.</param>
/// <param name="Suggested">How many changes were proposed instead of made.</param>
internal sealed record RefreshedEvents(IReadOnlyCollection<long> Changed, IReadOnlyCollection<long> Removed, int Suggested);
