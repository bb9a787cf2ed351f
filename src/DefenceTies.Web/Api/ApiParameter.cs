namespace DefenceTies.Web.Api;

/// <summary>A parameter that an address of the API takes, as it is checked and described.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it says, in a sentence.</param>
/// <param name="Example">A value.</param>
internal sealed record ApiParameter(string Name, string Description, string Example)
{
    /// <summary>All values that there are; empty when they cannot be listed.</summary>
    internal IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Whether several values may stand in it, parted by commas, each shut out by a hyphen before it.</summary>
    internal bool IsList { get; init; }

    /// <summary>The highest number; none when it is no number. The lowest is 1.</summary>
    internal int? Highest { get; init; }
}
