using System.Text.Json.Serialization;
using DefenceTies.Register.Events;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>All that the timeline page shows, loaded once and handed from prerendering to the circuit.</summary>
/// <param name="Query">The filter it was loaded for, as the address writes it, without the key of a page.</param>
/// <param name="Pages">The rows: pages of the list that follow each other without a gap; at least one.</param>
/// <param name="OtherCount">How many match with the certain/possible switch the other way; none when no period is asked for.</param>
/// <param name="Facets">The facets with their counts.</param>
/// <param name="Density">The strip.</param>
/// <param name="Names">The names of what the filter speaks of by id or code.</param>
/// <param name="Relaxations">When nothing matches: what dropping one filter would give.</param>
/// <param name="Selected">The event whose evidence stands at the right.</param>
public sealed record TimelineView(
    string Query,
    IReadOnlyList<TimelineStretch> Pages,
    int? OtherCount,
    FacetCounts Facets,
    Density Density,
    FilterNames Names,
    IReadOnlyList<Relaxation> Relaxations,
    EventPage? Selected)
{
    /// <summary>The first of the pages.</summary>
    [JsonIgnore]
    public TimelinePage Page => Pages[0].Page;
}
