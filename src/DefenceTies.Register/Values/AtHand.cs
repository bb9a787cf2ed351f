using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>What an import keeps of the records that it wrote last, so that it need not read them again. Nobody else has changed them since.</summary>
/// <param name="decided">The records on which people decided.</param>
internal sealed class AtHand(DecidedRecords decided)
{
    private const int EventsKept = 64;
    private const int OfficialsKept = 2_000;

    /// <summary>Events.</summary>
    internal Recent<RecentEvent> Events { get; } = new(EventsKept);

    /// <summary>Officials, with their spellings and posts.</summary>
    internal Recent<Official> Officials { get; } = new(OfficialsKept);

    /// <summary>Mentions of officials.</summary>
    internal OfficialMentions Mentions { get; } = new();

    /// <summary>The records on which people decided.</summary>
    internal DecidedRecords Decided => decided;

    /// <summary>Reports that are being linked, and are not stored yet.</summary>
    internal List<Report> Fresh { get; } = [];

    /// <summary>Forgets what is too much; only while the register holds all that was written.</summary>
    internal void Trim()
    {
        Events.Trim();
        Officials.Trim();
        Mentions.Trim();
    }
}
