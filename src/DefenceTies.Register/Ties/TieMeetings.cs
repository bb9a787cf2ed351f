namespace DefenceTies.Register.Ties;

/// <summary>Who of two countries met whom, by the newest events that have happened.</summary>
/// <param name="First">Officials of the first country, those with most encounters first.</param>
/// <param name="Second">Officials of the second.</param>
/// <param name="Encounters">Who met whom at which events.</param>
public sealed record TieMeetings(IReadOnlyList<TieOfficial> First, IReadOnlyList<TieOfficial> Second, IReadOnlyList<Encounter> Encounters)
{
    /// <summary>Nobody met anybody.</summary>
    public static TieMeetings None { get; } = new([], [], []);

    /// <summary>The events at which two people met, newest first.</summary>
    public IEnumerable<long> EventsOf(long first, long second) =>
        Encounters.Where(encounter => encounter.First == first && encounter.Second == second).Select(encounter => encounter.EventId);
}

/// <summary>An official in the table of who met whom.</summary>
/// <param name="Id">The official.</param>
/// <param name="Name">The name.</param>
/// <param name="Post">The post held at the newest of these events; none when not told.</param>
public sealed record TieOfficial(long Id, string Name, string? Post);

/// <summary>Two people at one event.</summary>
/// <param name="First">The official of the first country.</param>
/// <param name="Second">The official of the second.</param>
/// <param name="EventId">The event.</param>
public sealed record Encounter(long First, long Second, long EventId);
