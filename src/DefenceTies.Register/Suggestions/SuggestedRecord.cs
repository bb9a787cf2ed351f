using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Suggestions;

/// <summary>A record for which something is suggested.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version that stands.</param>
/// <param name="Name">Its title or name.</param>
/// <param name="Rows">What is suggested, oldest first.</param>
public sealed record SuggestedRecord(RecordKind Kind, long Id, int Version, string Name, IReadOnlyList<SuggestionRow> Rows)
{
    /// <summary>As the editor saw it, for the change that is made of it.</summary>
    public SeenRecord Seen => new(Kind, Id, Version);
}
