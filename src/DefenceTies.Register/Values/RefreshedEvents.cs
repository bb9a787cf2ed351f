namespace DefenceTies.Register.Values;

/// <summary>What refreshing events came to.</summary>
/// <param name="Removed">How many went.</param>
/// <param name="Suggested">How many changes were proposed instead of made.</param>
internal sealed record RefreshedEvents(int Removed, int Suggested);
