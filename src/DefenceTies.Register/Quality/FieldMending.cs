using System.Globalization;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Quality;

/// <summary>What a person's decision says of what a report told.</summary>
internal enum FieldMending
{
    /// <summary>Nothing: it agrees, or chose between sources, or is about what the report does not speak of.</summary>
    None = 0,

    /// <summary>What the report told was changed or removed.</summary>
    Changed = 1,

    /// <summary>What the report did not tell was added.</summary>
    Added = 2,
}

/// <summary>Holds what a report told against what people decided.</summary>
internal static class FieldMendings
{
    /// <summary>The fields in which an extraction can be right or wrong. Titles and summaries are a matter of taste.</summary>
    internal static IReadOnlyList<RecordField> Counted { get; } =
        [.. Enum.GetValues<RecordField>().Where(field => field == RecordField.Kind || Enum.IsDefined((ClaimField)(int)field))];

    /// <summary>What a decision says of a report.</summary>
    /// <param name="decision">The decision, on an event of which the report tells.</param>
    /// <param name="kind">What the report takes the event for.</param>
    /// <param name="claims">What the report tells.</param>
    /// <param name="people">Whom it names: the official's id and the element of the claims.</param>
    internal static FieldMending Of(Decision decision, EventKind kind, IReadOnlyCollection<ReportClaim> claims, IReadOnlyDictionary<long, int> people)
    {
        // Who cites a claim followed what was read. When it is another report's, the sources disagree, and this one may be read well.
        if (decision.CitedClaimId is not null)
        {
            return FieldMending.None;
        }

        switch (decision.Field)
        {
            case RecordField.Kind:
                return decision.Value == Words.Of(kind) ? FieldMending.None : FieldMending.Changed;
            case RecordField.Party:
                var party = claims.FirstOrDefault(claim => claim.Field == ClaimField.Party && claim.Value == decision.Element);
                return OfElement(decision, party, ClaimField.PartyPart, Words.Of(PartyPart.Participant), claims);
            case RecordField.Official:
                return OfElement(decision, Named(decision, claims, people), ClaimField.OfficialPart, Words.Of(OfficialPart.Other), claims);
            case RecordField.OfficialPost or RecordField.OfficialCountry or RecordField.OfficialPart:
                return Named(decision, claims, people) is { } person
                    ? OfValue(decision.Value, [.. claims.Where(claim => (int)claim.Field == (int)decision.Field && claim.Element == person.Element)])
                    : FieldMending.None;
            case RecordField.Topic or RecordField.AgreementSubject:
                var isTold = claims.Any(claim => (int)claim.Field == (int)decision.Field && claim.Value == decision.Element);
                return isTold == (decision.Value is not null) ? FieldMending.None : isTold ? FieldMending.Changed : FieldMending.Added;
            case RecordField.Organisation:
                return decision.Value is null ? FieldMending.Changed : FieldMending.Added;
            default:
                return OfValue(decision.Value, [.. claims.Where(claim => (int)claim.Field == (int)decision.Field)]);
        }
    }

    private static ReportClaim? Named(Decision decision, IReadOnlyCollection<ReportClaim> claims, IReadOnlyDictionary<long, int> people) =>
        long.TryParse(decision.Element, NumberStyles.None, CultureInfo.InvariantCulture, out var official) && people.TryGetValue(official, out var element)
            ? claims.FirstOrDefault(claim => claim.Field == ClaimField.Official && claim.Element == element)
            : null;

    private static FieldMending OfElement(Decision decision, ReportClaim? told, ClaimField part, string usual, IReadOnlyCollection<ReportClaim> claims) =>
        (told, decision.Value) switch
        {
            (null, null) => FieldMending.None,
            (null, _) => FieldMending.Added,
            (_, null) => FieldMending.Changed,
            var (claim, value) => value == (claims.FirstOrDefault(other => other.Field == part && other.Element == claim.Element)?.Value ?? usual)
                ? FieldMending.None
                : FieldMending.Changed,
        };

    private static FieldMending OfValue(string? decided, IReadOnlyCollection<ReportClaim> told) =>
        told.Count == 0 ? (decided is null ? FieldMending.None : FieldMending.Added)
        : told.Any(claim => claim.Value == decided) ? FieldMending.None
        : FieldMending.Changed;
}
