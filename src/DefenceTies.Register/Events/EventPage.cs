using DefenceTies.Register.History;

using DefenceTies.Register.Values;

namespace DefenceTies.Register.Events;

/// <summary>An event with everything that stands behind it.</summary>
/// <param name="Row">The event's values.</param>
/// <param name="Summary">A sentence or two; none when nobody wrote one.</param>
/// <param name="Version">The version of the whole record, from 1.</param>
/// <param name="Reports">What each article tells, oldest article first, undated ones last.</param>
/// <param name="Near">Events between the same countries next to it in time, newest first.</param>
/// <param name="History">Its revisions, newest first.</param>
/// <param name="MergedFrom">Set when the id asked for was merged into this event.</param>
public sealed record EventPage(
    EventRow Row,
    string? Summary,
    int Version,
    IReadOnlyList<EventReport> Reports,
    IReadOnlyList<EventRow> Near,
    IReadOnlyList<RevisionLine> History,
    long? MergedFrom)
{
    /// <summary>The values that its line in a list does not tell: organisations, topics, purpose and the like.</summary>
    public IReadOnlyList<EventDetail> Details { get; init; } = [];

    /// <summary>Why fields have their values.</summary>
    public IReadOnlyList<FieldReason> Because { get; init; } = [];

    /// <summary>The passages that people marked as evidence.</summary>
    public IReadOnlyList<DecidedPassage> Passages { get; init; } = [];

    /// <summary>Which past state this is; none when it is the one that stands.</summary>
    public PastState? Past { get; init; }

    /// <summary>The ids that were merged into it.</summary>
    public IReadOnlyList<long> MergedIds { get; init; } = [];
}
