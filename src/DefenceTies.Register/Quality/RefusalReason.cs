namespace DefenceTies.Register.Quality;

/// <summary>How often something was refused for one reason.</summary>
/// <param name="Reason">The reason; none when none was given.</param>
/// <param name="Count">How often.</param>
public sealed record RefusalReason(string? Reason, int Count);
