using DefenceTies.Register.Officials;

namespace DefenceTies.Web.Api;

/// <summary>An official's profile.</summary>
/// <param name="Official">The official.</param>
/// <param name="Aliases">Other spellings read of.</param>
/// <param name="Tenures">The posts held, newest first.</param>
/// <param name="Counterparts">The people of other countries met, most events first.</param>
/// <param name="MergedIds">The ids that were merged into this one.</param>
/// <param name="Version">Which past version this is; none for the state that stands.</param>
/// <param name="Events">The address of the person's events.</param>
public sealed record OfficialAnswer(
    OfficialItem Official,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<OfficialAnswer.Tenure> Tenures,
    IReadOnlyList<OfficialItem> Counterparts,
    IReadOnlyList<long> MergedIds,
    int? Version,
    string Events)
{
    internal static OfficialAnswer Of(OfficialPage page) => new(
        OfficialItem.Of(page.Official),
        page.Aliases,
        [.. page.Tenures.Select(tenure => new Tenure(tenure.Post, tenure.Organisation, tenure.FirstRead?.Text, tenure.LastRead?.Text, tenure.Held?.Text))],
        [.. page.Counterparts.Select(OfficialItem.Of)],
        page.MergedIds,
        page.Past?.Version,
        $"{ApiAddresses.Events}?officials={page.Official.Id}");

    /// <summary>A post held.</summary>
    /// <param name="Post">The post.</param>
    /// <param name="Organisation">The ministry, service, agency or firm.</param>
    /// <param name="FirstRead">The earliest date at which a source shows the person in it, as EDTF.</param>
    /// <param name="LastRead">The latest such date.</param>
    /// <param name="Held">From when to when, as an editor decided, as EDTF.</param>
    public sealed record Tenure(string Post, string? Organisation, string? FirstRead, string? LastRead, string? Held);
}
