using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Visits;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>The words of which a field takes one.</summary>
public static class FormChoices
{
    /// <summary>The words of a field, in their order.</summary>
    public static IReadOnlyList<string> Of(RecordField field) => field switch
    {
        RecordField.Status => Words.All<EventStatus>(),
        RecordField.Kind => Words.All<EventKind>(),
        RecordField.Party => Words.All<PartyPart>(),
        RecordField.Official => Words.All<OfficialPart>(),
        RecordField.VisitorRank or RecordField.HostRank => Words.All<VisitRank>(),
        RecordField.Stage => Words.All<AgreementStage>(),
        RecordField.AgreementType => Words.All<AgreementType>(),
        RecordField.AgreementSubject => Words.All<AgreementSubject>(),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>A word as a reader sees it: "Head of state or government".</summary>
    public static string Label(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
    }
}
