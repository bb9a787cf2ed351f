using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Merging;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Undoing;

/// <summary>What happens to a register at random, each time the same for one seed.</summary>
internal sealed class RandomActs(TestRegister register, int seed)
{
    private static readonly string[] s_countries = ["PAK", "BGD", "TUR", "CHN"];
    private static readonly string[] s_people = ["Asim Munir", "Waker Uz Zaman", "Haluk Gorgun", "Dong Jun", "Sahir Mirza"];
    private static readonly string[] s_bodies = ["Heavy Industries Taxila", "Bangladesh Army", "Aselsan"];

    private readonly Random _random = new(seed);
    private int _articles;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Imports an article, now and then again as better rules read it.</summary>
    public async Task ImportAsync()
    {
        var article = new ToldArticle($"{_articles++}.txt", $"2025-{_random.Next(1, 13):00}-28", [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Told())]) { Publisher = $"Paper {_random.Next(4)}" };
        await register.ImportAsync(article, "1");
        if (_random.Next(3) == 0)
        {
            await register.ImportAsync(article, "2");
        }
    }

    /// <summary>Does one thing that a person may do.</summary>
    /// <returns>What and with which outcome.</returns>
    public async Task<(string What, EditOutcome Outcome)> EditAsync()
    {
        var (what, act) = Choose();
        return (what, (await act())?.Outcome ?? EditOutcome.Unchanged);
    }

    private (string What, Func<Task<EditResult?>> Act) Choose() => _random.Next(14) switch
    {
        0 or 1 or 2 => ("decide", DecideAsync),
        3 => ("withdraw", WithdrawAsync),
        4 => ("review", ReviewAsync),
        5 => ("enter", EnterAsync),
        6 => ("delete", async () => await AnyAsync(RecordKind.Event) is { } seen ? await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, seen, null, Cancellation) : null),
        7 => ("merge events", () => MergeAsync(RecordKind.Event, (from, to) => register.MergeEventsAsync(from, to))),
        8 => ("merge officials", () => MergeAsync(RecordKind.Official, register.MergeOfficialsAsync)),
        9 => ("merge organisations", () => MergeAsync(RecordKind.Organisation, register.MergeOrganisationsAsync)),
        10 => ("split or refuse", SplitOrRefuseAsync),
        11 => ("rename", RenameAsync),
        12 => ("correct an article", CorrectAsync),
        _ => ("undo", UndoAsync),
    };

    private ToldEvent Told()
    {
        var (one, other) = (_random.Next(4), _random.Next(3));
        var visitor = s_countries[one];
        var host = s_countries[other >= one ? other + 1 : other];
        var told = ToldEvent.Visit($"2025-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}", visitor, host, "Dhaka").Official(Pick(s_people), visitor, "Chief of Army Staff", OfficialPart.Visitor);
        return _random.Next(2) == 0 ? told.Says(ClaimField.Organisation, Pick(s_bodies)) : told;
    }

    private async Task<EditResult?> DecideAsync()
    {
        if (await AnyAsync(RecordKind.Event) is not { } seen)
        {
            return null;
        }

        var official = await AnyAsync(RecordKind.Official);
        FieldDecision[] choices =
        [
            FieldDecision.Of(RecordField.Date, $"2024-{_random.Next(1, 13):00}"), FieldDecision.Of(RecordField.City, $"City {_random.Next(9)}"), FieldDecision.Of(RecordField.Status, _random.Next(2) == 0 ? "planned" : "cancelled"),
            FieldDecision.Of(RecordField.Summary, $"Summary {_random.Next(9)}"), FieldDecision.Of(RecordField.Kind, _random.Next(2) == 0 ? "meeting" : "visit"), new(RecordField.Party, Pick(s_countries), _random.Next(2) == 0 ? "participant" : null),
            new(RecordField.Topic, $"topic {_random.Next(4)}", "in"), official is null ? FieldDecision.Of(RecordField.Host, "QAT") : new(RecordField.Official, $"{official.Id}", _random.Next(2) == 0 ? "other" : null),
        ];
        return await register.DecideAsync(seen, _random.GetItems(choices, 2).DistinctBy(choice => (choice.Field, choice.Element)).ToArray());
    }

    private async Task<EditResult?> WithdrawAsync()
    {
        await using var context = register.Open();
        var standing = await context.Decisions.AsNoTracking().Where(decision => context.Events.Any(found => found.Id == decision.RecordId) && decision.Kind == RecordKind.Event)
            .OrderBy(decision => decision.RecordId).ThenBy(decision => decision.Field).ThenBy(decision => decision.Element).ToListAsync(Cancellation);
        return standing.Count == 0 || Pick(standing) is not { } decision ? null
            : await register.Use<WithdrawDecisions>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, decision.RecordId), [(decision.Field, decision.Element)], null, Cancellation);
    }

    private async Task<EditResult?> ReviewAsync() => await AnyAsync(RecordKind.Event) is { } seen
        ? await register.Use<SetReviewState>().ExecuteAsync(Editors.One, seen.Id, seen.Version, _random.Next(3) == 0 ? ReviewState.Extracted : ReviewState.Reviewed, null, Cancellation)
        : null;

    private async Task<EditResult?> EnterAsync() => await register.Use<EnterEvent>().ExecuteAsync(
        Editors.One, EventKind.Visit, [FieldDecision.Of(RecordField.Title, $"Entered {_random.Next(99)}"), FieldDecision.Of(RecordField.Date, $"2023-{_random.Next(1, 13):00}"), new(RecordField.Party, Pick(s_countries), "visitor")], null, Cancellation);

    private async Task<EditResult?> RenameAsync()
    {
        var kind = _random.Next(2) == 0 ? RecordKind.Official : RecordKind.Organisation;
        return await AnyAsync(kind) is { } seen ? await register.DecideAsync(seen, FieldDecision.Of(RecordField.Name, $"Name {_random.Next(99)}"), new(RecordField.Alias, $"Alias {_random.Next(9)}", "in")) : null;
    }

    private async Task<EditResult?> CorrectAsync() => await AnyAsync(RecordKind.Article) is { } seen
        ? await register.DecideAsync(seen, FieldDecision.Of(RecordField.Publisher, $"Paper {_random.Next(4)}"), FieldDecision.Of(RecordField.Published, $"2025-{_random.Next(1, 13):00}"))
        : null;

    private async Task<EditResult?> SplitOrRefuseAsync()
    {
        await using var context = register.Open();
        var reports = await context.Reports.Where(report => report.EventId != null && report.Article!.SupersededByImportRunId == null).OrderBy(report => report.Id).ToListAsync(Cancellation);
        if (reports.Count == 0)
        {
            return null;
        }

        var chosen = Pick(reports);
        var seen = await register.SeenAsync(RecordKind.Event, chosen.EventId!.Value);
        return reports.Count(report => report.EventId == chosen.EventId) > 1 && _random.Next(3) > 0
            ? await register.Use<SplitEvent>().ExecuteAsync(Editors.One, seen.Id, seen.Version, [chosen.Id], null, Cancellation)
            : await register.Use<RefuseReport>().ExecuteAsync(Editors.One, seen.Id, seen.Version, chosen.Id, null, Cancellation);
    }

    private async Task<EditResult?> MergeAsync(RecordKind kind, Func<long, long, Task<EditResult>> merge)
    {
        var (one, other) = (await AnyAsync(kind), await AnyAsync(kind));
        return one is null || other is null || one.Id == other.Id ? null : await merge(one.Id, other.Id);
    }

    private async Task<EditResult?> UndoAsync()
    {
        await using var context = register.Open();
        var revisions = await context.Revisions.AsNoTracking().Where(revision => revision.Change != null).OrderBy(revision => revision.Id).ToListAsync(Cancellation);
        return revisions.Count == 0 || Pick(revisions) is not { } revision ? null : await register.UndoAsync(revision.Kind, revision.RecordId, revision.Version);
    }

    private async Task<SeenRecord?> AnyAsync(RecordKind kind)
    {
        await using var context = register.Open();
        var ids = await (kind switch
        {
            RecordKind.Event => context.Events.OrderBy(found => found.Id).Select(found => found.Id),
            RecordKind.Article => context.Articles.Where(article => article.SupersededByImportRunId == null).OrderBy(article => article.Id).Select(article => article.FirstId ?? article.Id),
            RecordKind.Official => context.Officials.OrderBy(found => found.Id).Select(found => found.Id),
            _ => context.Organisations.OrderBy(found => found.Id).Select(found => found.Id),
        }).ToListAsync(Cancellation);
        return ids.Count == 0 ? null : await register.SeenAsync(kind, Pick(ids));
    }

    private T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
