using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Domain.Visits;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Editing;

/// <summary>Which values each field takes, in which normal form. What only the store can tell is checked by <see cref="DecisionChecks"/>.</summary>
internal static class FieldRules
{
    private static readonly HashSet<RecordField> s_ofEvents =
    [
        RecordField.Status, RecordField.Date, RecordField.Party, RecordField.Host, RecordField.City,
        RecordField.Official, RecordField.OfficialCountry, RecordField.OfficialPost, RecordField.Organisation, RecordField.Topic, RecordField.Purpose,
        RecordField.Stage, RecordField.StageDate, RecordField.AgreementType, RecordField.AgreementSubject, RecordField.Value, RecordField.Currency,
        RecordField.ExerciseName, RecordField.Course, RecordField.Equipment, RecordField.Quantity, RecordField.Ordered, RecordField.Delivered,
        RecordField.Kind, RecordField.Title, RecordField.Summary, RecordField.VisitorRank, RecordField.HostRank, RecordField.Occasion,
    ];

    private static readonly HashSet<RecordField> s_ofOfficials =
        [RecordField.Name, RecordField.Country, RecordField.Alias, RecordField.Tenure, RecordField.TenureOrganisation];

    private static readonly HashSet<RecordField> s_ofOrganisations = [RecordField.Name, RecordField.Country, RecordField.Alias];

    private static readonly HashSet<RecordField> s_ofArticles = [RecordField.Title, RecordField.Publisher, RecordField.Agency, RecordField.Published];

    private static readonly HashSet<RecordField> s_lists =
    [
        RecordField.Party, RecordField.Official, RecordField.OfficialCountry, RecordField.OfficialPost, RecordField.Organisation, RecordField.Topic,
        RecordField.AgreementSubject, RecordField.StageDate, RecordField.Alias, RecordField.Tenure, RecordField.TenureOrganisation,
    ];

    private static readonly HashSet<RecordField> s_neverEmpty = [RecordField.Kind, RecordField.Title, RecordField.Status, RecordField.Name];

    internal static bool Has(RecordKind kind, RecordField field) => kind switch
    {
        RecordKind.Event => s_ofEvents.Contains(field),
        RecordKind.Official => s_ofOfficials.Contains(field),
        RecordKind.Organisation => s_ofOrganisations.Contains(field),
        RecordKind.Article => s_ofArticles.Contains(field),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Brings a decision into its normal form.</summary>
    /// <returns>The decision, or why it means nothing.</returns>
    internal static (FieldDecision? Normal, string? Problem) Read(RecordKind kind, FieldDecision asked)
    {
        var (element, value) = (asked.Element.Trim(), string.IsNullOrWhiteSpace(asked.Value) ? null : asked.Value.Trim());
        if (!Has(kind, asked.Field))
        {
            return (null, $"An {RecordRows.WordOf(kind)} has no field {asked.Field}.");
        }

        if (s_lists.Contains(asked.Field) != element.Length > 0)
        {
            return (null, element.Length > 0 ? $"{asked.Field} is no list." : $"{asked.Field} is a list: say which element.");
        }

        if (value is null)
        {
            // An article may well have no headline.
            return s_neverEmpty.Contains(asked.Field) && kind != RecordKind.Article ? (null, $"{asked.Field} cannot be empty.") : (asked with { Element = ElementOf(asked.Field, element), Value = null }, null);
        }

        return ValueOf(asked.Field, value) is { } normal
            ? (asked with { Element = ElementOf(asked.Field, element), Value = normal }, null)
            : (null, $"{asked.Field} cannot be '{value}'.");
    }

    private static string ElementOf(RecordField field, string element) => field switch
    {
        RecordField.Party => element.ToUpperInvariant(),
        RecordField.Topic or RecordField.AgreementSubject or RecordField.StageDate => element.ToLowerInvariant(),
        _ => element,
    };

    private static string? ValueOf(RecordField field, string value) => field switch
    {
        RecordField.Date or RecordField.Ordered or RecordField.Delivered or RecordField.Published => EdtfDate.TryParse(value, out var date) ? date.Text : null,
        RecordField.Tenure or RecordField.StageDate => EdtfDate.TryParse(value, out var held) ? held.Text : value == EventFields.In ? value : null,
        RecordField.Host or RecordField.Country or RecordField.OfficialCountry => CountryCode.TryParse(value, out var code) ? code.Value : null,
        RecordField.Status => Word<EventStatus>(value),
        RecordField.Kind => Word<EventKind>(value),
        RecordField.Party => Word<PartyPart>(value),
        RecordField.Official => Word<OfficialPart>(value),
        RecordField.Stage => Word<AgreementStage>(value),
        RecordField.AgreementType => Word<AgreementType>(value),
        RecordField.VisitorRank or RecordField.HostRank => Word<VisitRank>(value),
        RecordField.Organisation or RecordField.Topic or RecordField.AgreementSubject or RecordField.Alias => EventFields.In,
        _ => value,
    };

    private static string? Word<T>(string value)
        where T : struct, Enum => Words.TryRead<T>(value, out var known) ? Words.Of(known) : null;
}
