using DefenceTies.Register.Indexing;
using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>What is known of records without asking the register: of those that an import wrote last, which nobody else has changed since. Empty where all is to be read.</summary>
/// <param name="decided">The records on which people decided.</param>
/// <param name="words">Takes the words of events until they are stored; none to store them at once.</param>
internal sealed class AtHand(DecidedRecords decided, PendingWords? words)
{
    private const int EventsKept = 256;
    private const int OfficialsKept = 2_000;

    /// <summary>Nothing.</summary>
    internal static AtHand Nothing => new(DecidedRecords.Any, null);

    /// <summary>Events.</summary>
    internal Recent<RecentEvent> Events { get; } = new(EventsKept);

    /// <summary>Officials, with their spellings and posts.</summary>
    internal Recent<Official> Officials { get; } = new(OfficialsKept);

    /// <summary>Mentions of officials.</summary>
    internal OfficialMentions Mentions { get; } = new();

    /// <summary>The records on which people decided.</summary>
    internal DecidedRecords Decided => decided;

    /// <summary>The words of events and articles that are not stored yet; none where they are stored at once.</summary>
    internal PendingWords? Words => words;

    /// <summary>Reports that are being linked, and are not stored yet.</summary>
    internal List<Report> Fresh { get; } = [];

    /// <summary>Events that were only just made, and are not stored yet.</summary>
    internal Dictionary<long, Event> MadeEvents { get; } = [];

    /// <summary>Officials who were only just made, and are not stored yet.</summary>
    internal Dictionary<long, Official> MadeOfficials { get; } = [];

    /// <summary>Gives ids to what is made.</summary>
    internal NewIds Ids { get; } = new();

    /// <summary>Forgets what is too much; only while the register holds all that was written.</summary>
    internal void Trim()
    {
        Events.Trim();
        Officials.Trim();
        Mentions.Trim();
    }
}
