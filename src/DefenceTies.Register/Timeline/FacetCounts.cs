namespace DefenceTies.Register.Timeline;

/// <summary>How many events each value of a facet would show under the other filters.</summary>
/// <param name="Kinds">By kind; every kind is there, those with no event too.</param>
/// <param name="Countries">By country, most events first.</param>
/// <param name="Statuses">By status; every status is there.</param>
/// <param name="Officials">By official, most events first.</param>
/// <param name="Publishers">By publisher, most events first; the key of "Not named" is <c>none</c>.</param>
/// <param name="Reviews">By review state; every state is there.</param>
public sealed record FacetCounts(
    IReadOnlyList<FacetValue> Kinds,
    IReadOnlyList<FacetValue> Countries,
    IReadOnlyList<FacetValue> Statuses,
    IReadOnlyList<FacetValue> Officials,
    IReadOnlyList<FacetValue> Publishers,
    IReadOnlyList<FacetValue> Reviews)
{
    /// <summary>By organisation, most events first.</summary>
    public IReadOnlyList<FacetValue> Organisations { get; init; } = [];

    /// <summary>By topic, most events first.</summary>
    public IReadOnlyList<FacetValue> Topics { get; init; } = [];
}
