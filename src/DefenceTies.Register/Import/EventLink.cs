using DefenceTies.Register.Matching;

namespace DefenceTies.Register.Import;

/// <summary>What a new report tells of.</summary>
/// <param name="EventId">The event of the register; none when it is none known for certain.</param>
/// <param name="Because">Why it is that event, in words.</param>
/// <param name="Doubtful">The events that it may tell of as well, likeliest first; an editor is asked.</param>
internal sealed record EventLink(long? EventId, string? Because, IReadOnlyList<(long EventId, MatchScore Score)> Doubtful)
{
    internal static EventLink None { get; } = new(null, null, []);
}
