using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Reads what is compared of events of the register: what each report tells of them, and what they come to.</summary>
internal sealed class RegisteredTellings(RegisterContext context, ImportBooks books)
{
    private static readonly ClaimField[] s_fields =
    [
        ClaimField.Status, ClaimField.Date, ClaimField.Party, ClaimField.PartyPart, ClaimField.Host, ClaimField.City,
        ClaimField.Official, ClaimField.OfficialCountry, ClaimField.OfficialPost, ClaimField.OfficialPart, ClaimField.Office, ClaimField.OfficeCountry, ClaimField.Organisation,
        ClaimField.Stage, ClaimField.AgreementType, ClaimField.AgreementSubject, ClaimField.Value, ClaimField.ExerciseName, ClaimField.Course, ClaimField.Equipment,
    ];

    internal async Task<IReadOnlyList<RegisteredTelling>> ReadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var known = books.Tellings.Among(ids).ToList();
        long[] lacking = [.. ids.Except(known.Select(telling => telling.Id))];
        if (lacking.Length == 0)
        {
            return known;
        }

        var recent = books.AtHand.Events.Among(lacking);
        var reports = (await ReportsAsync([.. lacking.Except(recent.Select(known => known.Registered.Id))], cancellationToken)).Concat(recent.SelectMany(ToldOf)).ToLookup(told => told.EventId, told => told.Report);
        var decided = await DecidedAsync([.. lacking.Where(id => !reports.Contains(id) || books.AtHand.Decided.Contain(RecordKind.Event, id))], cancellationToken);
        foreach (var id in lacking.Where(id => decided.ContainsKey(id) || reports.Contains(id)))
        {
            EventTelling[] each = [.. reports[id].Select(EventTellings.Of)];
            var telling = new RegisteredTelling(id, decided.GetValueOrDefault(id) ?? EventTellings.Of(ValuesFromClaims.Of([.. reports[id]]), each), each);
            books.Tellings.Keep(id, telling);
            known.Add(telling);
        }

        return known;
    }

    private IEnumerable<(long EventId, ToldReport Report)> ToldOf(RecentEvent known) =>
        known.Told.Select(report => (known.Registered.Id, new ToldReport(report, report.Article!.Published, books.Organisations.Of(report))));

    // Flat, in one query: a report has many claims, and few of them are read.
    private async Task<IEnumerable<(long EventId, ToldReport Report)>> ReportsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var rows = await (
            from report in context.Reports
            where ids.Contains(report.EventId!.Value) && report.Article!.SupersededByImportRunId == null
            join claim in context.Claims on report.Id equals claim.ReportId
            where s_fields.Contains(claim.Field)
            orderby report.Id, claim.Id
            select new
            {
                EventId = report.EventId!.Value,
                report.Id,
                report.Kind,
                report.Confidence,
                report.Article!.Published,
                report.Article.PublishedBy,
                claim.Field,
                claim.Element,
                claim.Value,
                claim.Start,
                Sure = claim.Confidence,
                After = claim.Field == ClaimField.AgreementType ? claim.After : "",
                OfficialId = claim.Field != ClaimField.Official ? null
                    : context.NamedOfficials.Where(named => named.ReportId == report.Id && named.Element == claim.Element).Select(named => (long?)named.OfficialId).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.Id)
            .OrderBy(claims => claims.First().PublishedBy ?? DateOnly.MinValue).ThenBy(claims => claims.Key)
            .Select(claims =>
            {
                var first = claims.First();
                var report = new Report { Kind = first.Kind, Title = "", Rule = "", Confidence = first.Confidence, Evidence = [] };
                report.Claims.AddRange(claims.Select(row => ClaimOf(row.Field, row.Element, row.Value, row.Start, row.After, row.Sure)));
                report.Officials.AddRange(claims.Where(row => row.OfficialId is not null)
                    .Select(row => new NamedOfficial { ReportId = first.Id, Element = row.Element, OfficialId = row.OfficialId!.Value }));
                return (first.EventId, new ToldReport(report, first.Published, books.Organisations.Of(report)));
            });
    }

    // What a person entered or decided stands in the event itself, and so does what a source told before it was replaced.
    private async Task<Dictionary<long, EventTelling>> DecidedAsync(long[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var events = await context.Events.AsNoTracking().AsSplitQuery()
            .Where(registered => ids.Contains(registered.Id) && (registered.Review == ReviewState.Entered
                || context.Decisions.Any(decision => decision.Kind == RecordKind.Event && decision.RecordId == registered.Id)
                || !registered.Reports.Any(report => report.Article!.SupersededByImportRunId == null)))
            .Include(registered => registered.Parties)
            .Include(registered => registered.Participants).ThenInclude(participant => participant.Official)
            .Include(registered => registered.Organisations)
            .Include(registered => registered.Agreement!.Subjects)
            .Include(registered => registered.Exercise)
            .Include(registered => registered.Training)
            .Include(registered => registered.Transfer)
            .ToListAsync(cancellationToken);
        return events.ToDictionary(registered => registered.Id, EventTellings.Of);
    }

    private static ReportClaim ClaimOf(ClaimField field, int element, string value, int start, string after, double confidence) => new()
    {
        Field = field,
        Element = element,
        Value = value,
        Verbatim = "",
        Start = start,
        End = start,
        Before = "",
        After = after,
        Rule = "",
        Confidence = confidence,
    };
}
