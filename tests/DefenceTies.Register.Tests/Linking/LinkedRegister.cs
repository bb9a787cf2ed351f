using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Linking;

/// <summary>What a register made of the labelled texts that were imported into it.</summary>
internal sealed class LinkedRegister
{
    private readonly IReadOnlyList<(string File, EventKind Kind, string Title, long? EventId)> _reports;
    private readonly IReadOnlyList<(string File, string Name, long OfficialId)> _officials;
    private readonly HashSet<(RecordKind Kind, long First, long Second)> _offered;

    private LinkedRegister(
        IReadOnlyList<(string, EventKind, string, long?)> reports, IReadOnlyList<(string, string, long)> officials, HashSet<(RecordKind, long, long)> offered) =>
        (_reports, _officials, _offered) = (reports, officials, offered);

    public static async Task<LinkedRegister> ReadAsync(TestRegister register)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var context = register.Open();
        var reports = await context.Reports.OrderBy(report => report.Id)
            .Select(report => new { report.Article!.Source!.Name, report.Kind, report.Title, report.EventId }).ToListAsync(cancellationToken);
        var officials = await (
            from named in context.NamedOfficials
            join report in context.Reports on named.ReportId equals report.Id
            join claim in context.Claims on report.Id equals claim.ReportId
            where claim.Field == ClaimField.Official && claim.Element == named.Element
            select new { report.Article!.Source!.Name, claim.Value, named.OfficialId }).ToListAsync(cancellationToken);
        var offered = await context.PossibleDuplicates.Select(duplicate => new { duplicate.Kind, duplicate.FirstId, duplicate.SecondId }).ToListAsync(cancellationToken);
        return new LinkedRegister(
            [.. reports.Select(report => (report.Name, report.Kind, report.Title, report.EventId))],
            [.. officials.Select(named => (named.Name, named.Value, named.OfficialId))],
            [.. offered.Select(duplicate => (duplicate.Kind, duplicate.FirstId, duplicate.SecondId))]);
    }

    public LinkingOutcome OutcomeOf(LinkingPair pair) => pair.IsOfOfficials
        ? OutcomeOf(RecordKind.Official, OfficialOf(pair.File, pair.Official), OfficialOf(pair.OtherFile, pair.OtherOfficial))
        : OutcomeOf(RecordKind.Event, EventOf(pair.File, pair.Tells), EventOf(pair.OtherFile, pair.OtherTells));

    /// <summary>All reports by the events that they were joined in, each as its file and title: the same for two registers that link alike.</summary>
    public IReadOnlyList<string> Partition() =>
        [.. _reports.GroupBy(report => report.EventId)
            .Select(group => string.Join(" + ", group.Select(report => $"{report.File} {report.Title}").Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)];

    private LinkingOutcome OutcomeOf(RecordKind kind, long one, long other) =>
        one == other ? LinkingOutcome.Merged
        : _offered.Contains((kind, Math.Min(one, other), Math.Max(one, other))) ? LinkingOutcome.Offered
        : LinkingOutcome.Apart;

    private long EventOf(string file, string tells)
    {
        var (kind, word) = tells.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? (tells[..at], tells[(at + 1)..]) : (tells, "");
        var found = _reports.Where(report => report.File == file && FamilyOf(report.Kind) == kind && report.Title.Contains(word, StringComparison.Ordinal)).ToArray();
        return found.Length > 0 ? found[0].EventId!.Value : throw new InvalidDataException($"{file} tells of no {tells}; it tells of: {string.Join("; ", _reports.Where(report => report.File == file).Select(report => report.Title))}");
    }

    private long OfficialOf(string file, string name)
    {
        var found = _officials.Where(named => named.File == file && named.Name == name).ToArray();
        return found.Length > 0 ? found[0].OfficialId : throw new InvalidDataException($"{file} names no {name}; it names {string.Join(", ", _officials.Where(named => named.File == file).Select(named => named.Name))}");
    }

    private static string FamilyOf(EventKind kind) => kind switch
    {
        EventKind.Visit or EventKind.Meeting => "encounter",
        EventKind.Agreement => "agreement",
        EventKind.Exercise => "exercise",
        EventKind.Training => "training",
        EventKind.Transfer => "transfer",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
