namespace DefenceTies.Register.Searches;

/// <summary>What became of a change to a saved search.</summary>
/// <param name="Id">The search; 0 when there is none.</param>
/// <param name="Problem">Why nothing was changed, in a sentence; none when it was done.</param>
public sealed record SearchResult(long Id, string? Problem)
{
    internal static SearchResult Gone => new(0, "There is no such search any more.");

    internal static SearchResult NameTaken => new(0, "You have a search of this name. Choose another name, or delete that one first.");

    internal static SearchResult BadName => new(0, $"A name has 1 to {LongestName} characters.");

    internal const int LongestName = 120;

    internal static string? Name(string? name) => name?.Trim() is { Length: > 0 and <= LongestName } trimmed ? trimmed : null;
}
