using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Merging;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Undoing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests;

/// <summary>What editors do to a register in tests.</summary>
internal static class Editors
{
    public static Editor One { get; } = new(null, "An editor");

    public static Editor Other { get; } = new(null, "Another editor");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static T Use<T>(this TestRegister register)
        where T : notnull => register.Services.GetRequiredService<T>();

    public static Task<EditResult> DecideAsync(this TestRegister register, SeenRecord record, params FieldDecision[] decisions) =>
        register.Use<DecideFields>().ExecuteAsync(One, record, decisions, "Checked", Cancellation);

    public static async Task<EditResult> DecideAsync(this TestRegister register, RecordKind kind, long id, params FieldDecision[] decisions) =>
        await register.DecideAsync(await register.SeenAsync(kind, id), decisions);

    public static async Task<EditResult> MergeEventsAsync(this TestRegister register, long merged, long into, params FieldDecision[] decisions) =>
        await register.Use<MergeEvents>().ExecuteAsync(One, await register.IdAndVersionAsync(RecordKind.Event, merged), await register.IdAndVersionAsync(RecordKind.Event, into), decisions, "The same", Cancellation);

    public static async Task<EditResult> MergeOfficialsAsync(this TestRegister register, long merged, long into) =>
        await register.Use<MergeOfficials>().ExecuteAsync(One, await register.IdAndVersionAsync(RecordKind.Official, merged), await register.IdAndVersionAsync(RecordKind.Official, into), "The same", Cancellation);

    public static async Task<EditResult> MergeOrganisationsAsync(this TestRegister register, long merged, long into) =>
        await register.Use<MergeOrganisations>().ExecuteAsync(One, await register.IdAndVersionAsync(RecordKind.Organisation, merged), await register.IdAndVersionAsync(RecordKind.Organisation, into), "The same", Cancellation);

    /// <summary>Undoes the change that made a version of a record, by default the last one.</summary>
    public static async Task<EditResult> UndoAsync(this TestRegister register, RecordKind kind, long id, int? version = null)
    {
        var seen = await register.SeenAsync(kind, id);
        return await register.Use<UndoChange>().ExecuteAsync(One, seen, version ?? seen.Version, "By mistake", Cancellation);
    }

    /// <summary>The record as somebody who looks now sees it; one that is gone as it went.</summary>
    public static async Task<SeenRecord> SeenAsync(this TestRegister register, RecordKind kind, long id)
    {
        await using var context = register.Open();
        return new SeenRecord(kind, id, await context.Revisions.Where(revision => revision.Kind == kind && revision.RecordId == id).MaxAsync(revision => (int?)revision.Version, Cancellation) ?? 1);
    }

    public static ToldEvent Visit(string date, string city = "Dhaka") =>
        ToldEvent.Visit(date, "PAK", "BGD", city).Official("Shakir Ullah Khattak", "PAK", "Chairman of Heavy Industries Taxila (HIT)", OfficialPart.Visitor) with { Title = $"A visit to {city}" };

    public static ToldEvent Exercise(string name, string date = "2025-02-10") => ToldEvent.Of(EventKind.Exercise, date, "BGD", "PAK").Says(Domain.Articles.ClaimField.ExerciseName, name) with { Title = name };

    /// <summary>
    /// Every record as its rows tell it, in the form of its history; with where merged ids lead and what is refused.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, string>> StateAsync(this TestRegister register)
    {
        await using var context = register.Open();
        var state = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var decisions = (await context.Decisions.AsNoTracking().ToListAsync(Cancellation)).ToLookup(decision => (decision.Kind, decision.RecordId));
        var reports = (await context.Reports.AsNoTracking().Where(report => report.EventId != null && report.Article!.SupersededByImportRunId == null).ToListAsync(Cancellation)).ToLookup(report => report.EventId!.Value, report => report.Id);
        foreach (var registered in await WholeEvents(context).ToListAsync(Cancellation))
        {
            state.Add($"Event {registered.Id}", Snapshot.Write(EventSnapshot.Of(registered, reports[registered.Id], decisions[(RecordKind.Event, registered.Id)])));
        }

        foreach (var official in await context.Officials.AsNoTracking().AsSplitQuery().Include(official => official.Aliases).Include(official => official.Tenures).ToListAsync(Cancellation))
        {
            state.Add($"Official {official.Id}", Snapshot.Write(OfficialSnapshot.Of(official, decisions[(RecordKind.Official, official.Id)])));
        }

        foreach (var organisation in await context.Organisations.AsNoTracking().Include(organisation => organisation.Aliases).ToListAsync(Cancellation))
        {
            state.Add($"Organisation {organisation.Id}", Snapshot.Write(OrganisationSnapshot.Of(organisation)));
        }

        foreach (var article in await context.Articles.AsNoTracking().Where(article => article.SupersededByImportRunId == null).ToListAsync(Cancellation))
        {
            var recordId = article.FirstId ?? article.Id;
            if (decisions.Contains((RecordKind.Article, recordId)))
            {
                state.Add($"Article {recordId}", Snapshot.Write(ArticleSnapshot.Of(article, decisions[(RecordKind.Article, recordId)])));
            }
        }

        foreach (var redirect in await context.Redirects.AsNoTracking().ToListAsync(Cancellation))
        {
            state.Add($"Redirect {redirect.Kind} {redirect.FromId}", $"{redirect.ToId}");
        }

        foreach (var refused in await context.RefusedReports.AsNoTracking().ToListAsync(Cancellation))
        {
            state.Add($"Refused {refused.ReportId}", refused.EvidenceSha256);
        }

        return state;
    }

    /// <summary>Every record as the last revision of its history has it.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> LastRevisionsAsync(this TestRegister register)
    {
        await using var context = register.Open();
        var revisions = await context.Revisions.AsNoTracking().OrderBy(revision => revision.Version).ToListAsync(Cancellation);
        return new SortedDictionary<string, string>(
            revisions.GroupBy(revision => $"{revision.Kind} {revision.RecordId}").Select(record => (record.Key, record.Last().Snapshot))
                .Where(last => last.Snapshot is not null && (!last.Key.StartsWith("Article", StringComparison.Ordinal) || Snapshot.Read<ArticleSnapshot>(last.Snapshot)!.Decisions is not null)).ToDictionary(last => last.Key, last => last.Snapshot!),
            StringComparer.Ordinal);
    }

    public static IQueryable<Event> WholeEvents(RegisterContext context) => context.Events.AsNoTracking().AsSplitQuery()
        .Include(registered => registered.Parties)
        .Include(registered => registered.Participants)
        .Include(registered => registered.Organisations)
        .Include(registered => registered.Topics)
        .Include(registered => registered.StatusHistory.OrderBy(change => change.Id))
        .Include(registered => registered.Visit)
        .Include(registered => registered.Meeting)
        .Include(registered => registered.Agreement!.Stages)
        .Include(registered => registered.Agreement!.Subjects)
        .Include(registered => registered.Exercise)
        .Include(registered => registered.Training)
        .Include(registered => registered.Transfer);

    private static async Task<(long Id, int Version)> IdAndVersionAsync(this TestRegister register, RecordKind kind, long id) => (id, (await register.SeenAsync(kind, id)).Version);
}
