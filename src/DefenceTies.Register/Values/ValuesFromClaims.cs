using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Values;

/// <summary>
/// The one rule by which an event's values follow from what its reports claim, until a person decides.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>The status and an agreement's stage are those of the newest article; of articles of one day, the one that has it furthest.</item>
/// <item>The date follows <see cref="DateFromClaims"/>.</item>
/// <item>Parties, people, organisations, topics and subjects are those that any report names (<see cref="PeopleFromClaims"/>).</item>
/// <item>Every other field has the value that most reports tell, of those told equally often the one told first. Where
/// they differ the field is disputed, but for the cities of a visit, which may take in several.</item>
/// <item>The title is that of the surest report, of equally sure ones the one that names most people, then the first.</item>
/// </list>
/// </remarks>
internal static class ValuesFromClaims
{
    private static readonly ClaimField[] SingleFields =
        [ClaimField.Host, ClaimField.City, ClaimField.AgreementType, ClaimField.Value, ClaimField.ExerciseName, ClaimField.Course, ClaimField.Quantity];

    /// <summary>The values.</summary>
    /// <param name="reports">The reports that stand, oldest article first, those of unknown date before all others; at least one.</param>
    internal static EventValues Of(IReadOnlyList<ToldReport> reports)
    {
        var newest = Newest(reports);
        var status = newest.Status;
        var kind = Kind(reports);
        var (date, isDateDisputed) = DateFromClaims.Combine(reports, status);
        var surest = reports.OrderByDescending(report => report.Report.Confidence).ThenByDescending(report => report.People.Count()).First();
        return new EventValues
        {
            Kind = kind,
            Title = surest.Report.Title,
            Status = status,
            StatusHistory = [.. reports.Select(report => (report.Status, report.Published)).DistinctBy(told => told.Status)],
            Date = date,
            Parties = PeopleFromClaims.Parties(reports),
            Host = CountryCode.TryParse(MostTold.Of(reports, ClaimField.Host), out var host) ? host : null,
            City = MostTold.Of(reports, ClaimField.City),
            Officials = PeopleFromClaims.Officials(reports),
            Organisations = reports.SelectMany(report => report.Organisations).ToHashSet(),
            Topics = reports.SelectMany(report => report.All(ClaimField.Topic)).Select(topic => topic.ToLowerInvariant()).ToHashSet(),
            Confidence = surest.Report.Confidence,
            Disputed = Disputed(reports, kind, isDateDisputed),
            Purpose = MostTold.Of(reports, ClaimField.Purpose),
            Stage = StageOf(newest) ?? reports.Select(StageOf).LastOrDefault(stage => stage is not null),
            Stages = [.. reports.Where(report => StageOf(report) is not null).Select(report => (StageOf(report)!.Value, report.Date)).DistinctBy(told => told.Value)],
            AgreementType = Words.TryRead<AgreementType>(MostTold.Of(reports, ClaimField.AgreementType), out var type) ? type : null,
            Subjects = reports.SelectMany(report => report.All(ClaimField.AgreementSubject)).Select(SubjectOf).OfType<AgreementSubject>().ToHashSet(),
            Value = MostTold.Of(reports, ClaimField.Value),
            ExerciseName = MostTold.Of(reports, ClaimField.ExerciseName),
            Course = MostTold.Of(reports, ClaimField.Course),
            Equipment = MostTold.Of(reports, ClaimField.Equipment),
            Quantity = MostTold.Of(reports, ClaimField.Quantity),
        };
    }

    private static ToldReport Newest(IReadOnlyList<ToldReport> reports) =>
        reports.OrderByDescending(report => report.Published?.Bounds.Latest ?? DateOnly.MinValue).ThenBy(report => HowFar(report.Status)).First();

    private static int HowFar(EventStatus status) => status switch
    {
        EventStatus.Occurred => 0,
        EventStatus.Cancelled => 1,
        EventStatus.Planned => 2,
        EventStatus.Proposed => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    // What one article takes for a meeting and another for a visit was a visit: the second knows who travelled.
    private static EventKind Kind(IEnumerable<ToldReport> reports) =>
        reports.Select(report => report.Report.Kind).GroupBy(kind => kind).OrderByDescending(kinds => kinds.Count()).ThenBy(kinds => kinds.Key).First().Key;

    private static HashSet<ClaimField> Disputed(IReadOnlyList<ToldReport> reports, EventKind kind, bool isDateDisputed)
    {
        var disputed = SingleFields
            .Where(field => !(field == ClaimField.City && kind == EventKind.Visit) && MostTold.IsDisputed(reports, field))
            .ToHashSet();
        if (isDateDisputed)
        {
            disputed.Add(ClaimField.Date);
        }

        return disputed;
    }

    private static AgreementStage? StageOf(ToldReport report) =>
        Words.TryRead<AgreementStage>(report.One(ClaimField.Stage), out var stage) ? stage : null;

    private static AgreementSubject? SubjectOf(string word) => Words.TryRead<AgreementSubject>(word, out var subject) ? subject : null;
}
