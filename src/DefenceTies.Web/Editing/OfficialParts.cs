using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>The part that a person who is added to an event most likely plays.</summary>
public static class OfficialParts
{
    /// <summary>The part's word: of a visit by the person's country, of an agreement a signatory.</summary>
    /// <param name="content">The form.</param>
    /// <param name="country">The country's code; none when not known.</param>
    public static string LikelyOf(FormContent content, string? country)
    {
        ArgumentNullException.ThrowIfNull(content);
        var kind = content.Text(RecordField.Kind);
        var part = country is null ? null : content.Find(RecordField.Party, country)?.Value;
        return Words.Of(
            kind == Words.Of(EventKind.Agreement) ? OfficialPart.Signatory
            : kind != Words.Of(EventKind.Visit) ? OfficialPart.Other
            : part == Words.Of(PartyPart.Host) ? OfficialPart.Host
            : part == Words.Of(PartyPart.Visitor) || content.List(RecordField.Official).All(person => person.Value != Words.Of(OfficialPart.Visitor)) ? OfficialPart.Visitor
            : OfficialPart.Other);
    }
}
