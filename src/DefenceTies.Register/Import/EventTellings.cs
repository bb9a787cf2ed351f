using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Register.Import;

/// <summary>Makes what is compared out of reports and of events.</summary>
internal static class EventTellings
{
    internal static EventTelling Of(ToldReport told) => new()
    {
        Kind = told.Report.Kind,
        Bounds = told.Date?.Bounds ?? DateBounds.Unknown,
        Parties = told.Parties.Select(party => party.Country).ToHashSet(),
        Host = told.CodeOf(ClaimField.Host),
        City = FoldedOrNone(told.One(ClaimField.City)),
        Officials = [.. told.People.Select(person => new ToldOfficial(person.OfficialId, person.Country, Travels(person.Part), PersonName.Of(person.Name ?? ""), PostWords.Of(person.Post)))],
        Offices = [.. told.Report.Claims.Where(claim => claim.Field == ClaimField.Office)
            .Select(office => new ToldOffice(told.CodeOf(ClaimField.OfficeCountry, office.Element), PostWords.Of(office.Value)))],
        Organisations = told.Organisations.ToHashSet(),
        Exercise = ExerciseOf(told.One(ClaimField.ExerciseName)),
        Things = Things(told.One(ClaimField.Equipment), told.One(ClaimField.Course)),
        AgreementType = told.One(ClaimField.AgreementType),
        Subjects = told.All(ClaimField.AgreementSubject).ToHashSet(),
        Matter = told.Report.Claims.Where(claim => claim.Field == ClaimField.AgreementType).SelectMany(claim => MatterWords.After(claim.After)).ToHashSet(),
        Value = SumOf(told.One(ClaimField.Value)),
    };

    internal static EventTelling Of(EventValues values, IReadOnlyList<EventTelling> reports) => new()
    {
        Kind = values.Kind,
        Bounds = values.Date?.Bounds ?? DateBounds.Unknown,
        Parties = values.Parties.Keys.ToHashSet(),
        Host = values.Host,
        City = FoldedOrNone(values.City),
        Officials = [.. values.Officials.Select(official => reports.SelectMany(report => report.Officials).First(told => told.Id == official.Key) with { Travels = Travels(official.Value.Part) })],
        Offices = [.. reports.SelectMany(report => report.Offices)],
        Organisations = values.Organisations,
        Exercise = ExerciseOf(values.ExerciseName),
        Things = Things(values.Equipment, values.Course),
        AgreementType = values.AgreementType is { } type ? Words.Of(type) : null,
        Subjects = values.Subjects.Select(subject => Words.Of(subject)).ToHashSet(),
        Matter = reports.SelectMany(report => report.Matter).ToHashSet(),
        Value = SumOf(values.Value),
    };

    internal static EventTelling Of(Event registered) => new()
    {
        Kind = registered.Kind,
        Bounds = registered.Bounds,
        Parties = registered.Parties.Select(party => party.Country).ToHashSet(),
        Host = registered.Host,
        City = FoldedOrNone(registered.City),
        Officials = [.. registered.Participants.Select(official => new ToldOfficial(official.OfficialId, official.Country, Travels(official.Part), PersonName.Of(official.Official!.Name), PostWords.Of(official.Post)))],
        Organisations = registered.Organisations.Select(organisation => organisation.OrganisationId).ToHashSet(),
        Exercise = ExerciseOf(registered.Exercise?.Name),
        Things = Things(registered.Transfer?.Equipment, registered.Training?.Course),
        AgreementType = registered.Agreement?.Type is { } type ? Words.Of(type) : null,
        Subjects = registered.Agreement?.Subjects.Select(about => Words.Of(about.Subject)).ToHashSet() ?? [],
        Value = SumOf(registered.Agreement?.Value),
    };

    private static string? FoldedOrNone(string? text) => text is null ? null : Folding.Fold(text);

    // The year in an exercise's name tells its edition, which the date tells as well.
    private static string? ExerciseOf(string? name) =>
        string.Join(' ', Folding.Fold(name).Split(' ').Where(word => !word.All(char.IsDigit))) is { Length: > 0 } told ? told : null;

    private static HashSet<string> Things(string? equipment, string? course) => [.. MatterWords.Of(equipment), .. MatterWords.Of(course)];

    // "$300 million" and "300 million dollars" are one sum.
    private static string? SumOf(string? value) =>
        string.Join(' ', Folding.Fold(value).Split(' ').Where(word => word.Any(char.IsDigit) || word.EndsWith("illion", StringComparison.Ordinal))) is { Length: > 0 } sum ? sum : null;

    private static bool? Travels(OfficialPart? part) => part switch
    {
        OfficialPart.Visitor => true,
        OfficialPart.Host => false,
        _ => null,
    };
}
