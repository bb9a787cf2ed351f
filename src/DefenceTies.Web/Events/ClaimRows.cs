using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Events;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Events;

/// <summary>Sets what the register holds beside what each source says, field by field.</summary>
public static class ClaimRows
{
    // What its line in a list does not tell, in a reader's order.
    private static readonly (ClaimField Claim, RecordField Field)[] s_details =
    [
        (ClaimField.Organisation, RecordField.Organisation),
        (ClaimField.Purpose, RecordField.Purpose),
        (ClaimField.Topic, RecordField.Topic),
        (ClaimField.AgreementType, RecordField.AgreementType),
        (ClaimField.AgreementSubject, RecordField.AgreementSubject),
        (ClaimField.Value, RecordField.Value),
        (ClaimField.ExerciseName, RecordField.ExerciseName),
        (ClaimField.Course, RecordField.Course),
        (ClaimField.Equipment, RecordField.Equipment),
        (ClaimField.Quantity, RecordField.Quantity),
    ];

    // What no source is asked for, and only a person enters.
    private static readonly (string Label, RecordField Field)[] s_entered =
    [
        ("Rank of visitor", RecordField.VisitorRank),
        ("Rank of host", RecordField.HostRank),
        ("Occasion", RecordField.Occasion),
        ("Stages reached", RecordField.StageDate),
        ("Currency", RecordField.Currency),
        ("Ordered", RecordField.Ordered),
        ("Delivered", RecordField.Delivered),
    ];

    // They say something about another line; a line of their own is worth its place only when sources disagree.
    private static readonly ClaimField[] OnlyWhenDisputed =
        [ClaimField.PartyPart, ClaimField.OfficialCountry, ClaimField.OfficialPart, ClaimField.OfficeCountry];

    /// <summary>The lines, those that nobody says anything about left out.</summary>
    public static IReadOnlyList<ClaimRow> Of(EventPage page)
    {
        var row = page.Row;
        IEnumerable<ClaimRow> rows =
        [
            Line(page, "Date", [ClaimField.Date], [new RegisterValue(DateWords.Short(row.Date))]),
            Line(page, "Status", [ClaimField.Status], [new RegisterValue(Words.Of(row.Status))]),
            .. Parties(page),
            Line(page, "Host, city", [ClaimField.Host, ClaimField.City], [.. Place(row)]),
            .. Officials(page),
            Line(page, "Post then", [ClaimField.OfficialPost], [.. row.Officials.Select(official => official.Post).OfType<string>().Distinct().Select(post => new RegisterValue(post))]),
            Line(page, "Stage", [ClaimField.Stage], row.Stage is { } stage ? [new RegisterValue(Words.Of(stage))] : []),
            Told(page, ClaimField.Office),
            .. s_details.Select(detail => Line(page, Capital(FieldWords.Of(detail.Claim)), [detail.Claim], ValuesOf(page, detail.Field))),
            .. s_entered.Select(detail => Line(page, detail.Label, [], ValuesOf(page, detail.Field))),
            .. OnlyWhenDisputed.Where(row.Disputed.Contains).Select(field => Told(page, field)),
        ];
        return [.. rows.Where(line => line.Register.Count > 0 || line.BySource.Any(claims => claims.Count > 0))];
    }

    private static IEnumerable<ClaimRow> Parties(EventPage page) =>
        from party in page.Row.Parties
        where party.Part != PartyPart.Host || party.Code != page.Row.Host?.Code
        group party by party.Part into parties
        orderby parties.Key != PartyPart.Visitor, parties.Key
        select Line(page, HeadingOf(parties.Key), [ClaimField.Party], [.. parties.Select(party => new RegisterValue(party.Name, PageAddresses.Country(party.Code)))], claim => parties.Any(party => party.Code.Value == claim.Value));

    private static IEnumerable<ClaimRow> Officials(EventPage page) =>
        from official in page.Row.Officials
        group official by official.Part into officials
        orderby officials.Key
        select Line(page, OfficialWords.Heading(officials.Key, officials.Count()), [ClaimField.Official], [.. officials.Select(official => new RegisterValue(official.Name, PageAddresses.Official(official.Id)))], null, officials.Key);

    private static IEnumerable<RegisterValue> Place(EventRow row)
    {
        if (row.Host is { } host)
        {
            yield return new RegisterValue(host.Name, PageAddresses.Country(host.Code));
        }

        if (row.City is { } city)
        {
            yield return new RegisterValue(city);
        }
    }

    private static RegisterValue[] ValuesOf(EventPage page, RecordField field) =>
    [
        .. page.Details.Where(detail => detail.Field == field).Select(detail => new RegisterValue(
            field switch
            {
                RecordField.Ordered or RecordField.Delivered when EdtfDate.TryParse(detail.Text, out var date) => DateWords.Short(date),
                RecordField.StageDate => $"{detail.Stage.Replace('-', ' ')}{(EdtfDate.TryParse(detail.Text, out var reached) ? $": {DateWords.Short(reached)}" : "")}",
                RecordField.AgreementType or RecordField.AgreementSubject or RecordField.VisitorRank or RecordField.HostRank => detail.Text.Replace('-', ' '),
                _ => detail.Text,
            },
            detail.OrganisationId is { } organisation ? PageAddresses.Organisation(organisation) : null)),
    ];

    // The register holds no value for these: it is what the claims say.
    private static ClaimRow Told(EventPage page, ClaimField field) =>
        Line(page, Capital(FieldWords.Of(field)), [field], [.. page.Reports.SelectMany(report => report.Claims).Where(claim => claim.Field == field).Select(claim => claim.Value).Distinct().Select(value => new RegisterValue(value))]);

    private static ClaimRow Line(EventPage page, string label, ClaimField[] fields, RegisterValue[] register, Func<Claim, bool>? belongs = null, OfficialPart? part = null) =>
        new(label, fields.Any(page.Row.Disputed.Contains), register, [.. page.Reports.Select(report => ClaimsOf(page.Row, report, fields, belongs, part))])
        {
            Because = BecauseOf(page, fields),
            Passages = [.. page.Passages.Where(passage => fields.Any(field => (int)field == (int)passage.Field))],
        };

    private static string? BecauseOf(EventPage page, ClaimField[] fields)
    {
        var reasons = page.Because.Where(reason => fields.Contains(reason.Field)).ToArray();
        return reasons.Select(reason => reason.Because).Distinct().Count() switch
        {
            0 => null,
            1 => reasons[0].Because,
            _ => string.Join("; ", reasons.Select(reason => $"{FieldWords.Of(reason.Field)}: {reason.Because}")),
        };
    }

    private static Claim[] ClaimsOf(EventRow row, EventReport report, ClaimField[] fields, Func<Claim, bool>? belongs, OfficialPart? part) =>
    [
        .. report.Claims
            .Where(claim => fields.Contains(claim.Field) && (belongs is null || belongs(claim)) && (part is null || PartIn(row, report, claim) == part))
            .DistinctBy(claim => claim.Span),
    ];

    // As the report tells it, else as the register does; whom neither places stands with the first people named.
    private static OfficialPart PartIn(EventRow row, EventReport report, Claim person)
    {
        var told = report.Claims.FirstOrDefault(claim => claim.Field == ClaimField.OfficialPart && claim.Element == person.Element)?.Value;
        var known = row.Officials.FirstOrDefault(official => Folding.Fold(official.Name) == Folding.Fold(person.Value));
        return Words.TryRead<OfficialPart>(told, out var part) && row.Officials.Any(official => official.Part == part)
            ? part
            : (known ?? row.Officials[0]).Part;
    }

    private static string HeadingOf(PartyPart part) => part switch
    {
        PartyPart.Participant => "Countries",
        PartyPart.Visitor => "Visiting",
        PartyPart.Host => "Receiving",
        _ => Capital(Words.Of(part)),
    };

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
