using DefenceTies.Register.Events;
using DefenceTies.Register.History;

namespace DefenceTies.Register.Officials;

/// <summary>An official's profile.</summary>
/// <param name="Official">The official.</param>
/// <param name="Aliases">Other spellings read of, each as printed.</param>
/// <param name="Tenures">The posts held, newest first.</param>
/// <param name="Counterparts">The people of other countries met, most events first.</param>
/// <param name="Events">The events, newest first.</param>
/// <param name="MergedFrom">Set when the id asked for was merged into this official.</param>
public sealed record OfficialPage(
    OfficialRow Official,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<OfficialTenure> Tenures,
    IReadOnlyList<OfficialRow> Counterparts,
    IReadOnlyList<EventRow> Events,
    long? MergedFrom)
{
    /// <summary>Which past state this is; none when it is the one that stands.</summary>
    public PastState? Past { get; init; }
}
