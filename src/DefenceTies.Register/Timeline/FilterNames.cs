namespace DefenceTies.Register.Timeline;

/// <summary>The names of what a filter speaks of by id or code.</summary>
/// <param name="Officials">By id.</param>
/// <param name="Organisations">By id.</param>
/// <param name="Countries">By code.</param>
public sealed record FilterNames(
    IReadOnlyDictionary<long, string> Officials,
    IReadOnlyDictionary<long, string> Organisations,
    IReadOnlyDictionary<string, string> Countries)
{
    /// <summary>No names.</summary>
    public static FilterNames None { get; } = new(new Dictionary<long, string>(), new Dictionary<long, string>(), new Dictionary<string, string>());
}
