using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>A facet of the rail: its values with their counts and what each choice would lead to.</summary>
/// <param name="Parameter">Its parameter in the address.</param>
/// <param name="Heading">What a reader calls it.</param>
/// <param name="One">What a reader calls one value of it, in a chip.</param>
/// <param name="Options">Its values.</param>
/// <param name="Cleared">The filter without it.</param>
public sealed record Facet(string Parameter, string Heading, string One, IReadOnlyList<FacetOption> Options, TimelineFilter Cleared)
{
    /// <summary>Whether any value is chosen or shut out.</summary>
    public bool IsUsed => Options.Any(option => option.State != FacetState.Off);
}
