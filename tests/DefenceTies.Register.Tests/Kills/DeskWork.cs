using System.Text;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.ArticleDrafts;
using DefenceTies.Register.Drafts;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Sheets;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Kills;

/// <summary>
/// What an editor does by forms in an afternoon: types into one, takes an article in with verdicts, brings two CSV back. The
/// same work begun again does what is left of it.
/// </summary>
internal static class DeskWork
{
    public const int Drafts = 8;
    private const string Form = "/edit/visits/new";
    private const int Known = 6;

    /// <summary>A pasted article of two events.</summary>
    public const string Article = """
        Peru and Chile

        LIMA, 3 May 2024: Chilean Defence Minister Carla Testmann arrived in Lima on Friday for talks with Peruvian Defence Minister Omar Sample.

        Army Chief General Juan Sample of Peru visited Santiago on 12 April 2024.
        """;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task FillAsync(TestRegister register)
    {
        await register.ImportAsync(new ToldArticle("a.txt", "2025-10-29", [.. Enumerable.Range(1, Known).Select(number => ToldEvent.Visit($"200{number}-10-26", "PAK", "BGD") with { Title = $"Visit {number}" })]));
        var added = await register.Use<AddUser>().ExecuteAsync(Editors.One, "editor@example.org", UserRole.Editor, "An editor", "six words put together", Cancelled);
        Assert.Empty(added.Problems);
    }

    /// <summary>Does it all, and tells of each step that is done.</summary>
    public static async Task DoAsync(TestRegister register, Action<string> done)
    {
        await KeepAsync(register, done);
        var taken = await register.Use<TakeInText>().ExecuteAsync(Editors.One, "pasted.txt", Encoding.UTF8.GetBytes(Article), [DraftVerdict.Refuse, DraftVerdict.Accept], Cancelled);
        Assert.Equal((null, false, 0), (taken.Failure, taken.IsReadOtherwise, taken.Unsettled.Count));
        done("taken in");
        await BringAsync(register, "id,version,city\r\n" + string.Concat(Enumerable.Range(1, Known).Select(number => $"{number},1,City {number}\r\n")), done);
        await BringAsync(register, "id,version,kind,title,date,parties\r\n" + string.Concat(Enumerable.Range(1, Known).Select(number => $",,meeting,Talks {number},2031-05-0{number},MAR | NOR\r\n")), done);
    }

    /// <summary>The content that is kept of the form; none when there is none.</summary>
    public static async Task<string?> KeptAsync(TestRegister register)
    {
        await using var context = register.Open();
        return (await context.FormDrafts.SingleOrDefaultAsync(Cancelled))?.Content;
    }

    /// <summary>What a draft holds: long enough not to fit into one page of the database.</summary>
    public static string Content(int number) => string.Concat(Enumerable.Repeat($"{number} ", 20_000));

    /// <summary>What stands when all is done: nothing lost, nothing doubled.</summary>
    public static async Task<IReadOnlyList<string>> StandsAsync(TestRegister register)
    {
        await using var context = register.Open();
        string[] acts = ["decide-event", "enter-event", "review-event", "refuse-report"];
        var audit = await context.AuditEntries.Where(entry => acts.Contains(entry.Action)).GroupBy(entry => entry.Action).Select(group => $"{group.Key} {group.Count()}").ToListAsync(Cancelled);
        var revisions = await context.Revisions.GroupBy(revision => revision.Kind).Select(group => $"{group.Key} {group.Count()}").ToListAsync(Cancelled);
        return
        [
            .. await RegisterSummary.ReadAsync(register), .. audit.Order(StringComparer.Ordinal), .. revisions.Order(StringComparer.Ordinal),
            $"{await context.RefusedReports.CountAsync(Cancelled)} refused", $"{await context.Events.CountAsync(found => found.Review == ReviewState.Reviewed, Cancelled)} reviewed",
            (await KeptAsync(register) ?? "")[..2],
        ];
    }

    private static async Task KeepAsync(TestRegister register, Action<string> done)
    {
        await using var context = register.Open();
        var user = await context.Users.Select(found => found.Id).SingleAsync(Cancelled);
        for (var number = 1; number <= Drafts; number++)
        {
            Assert.True(await register.Use<KeepDraft>().ExecuteAsync(user, Form, Content(number), null, Cancelled));
            done($"draft {number}");
        }
    }

    private static async Task BringAsync(TestRegister register, string csv, Action<string> done)
    {
        var preview = await register.Use<PreviewSheet>().ExecuteAsync(Encoding.UTF8.GetBytes(csv), null, Cancelled);
        Assert.Null(preview.Refusal);
        Assert.Empty(preview.Problems);
        var report = await register.Use<ApplySheet>().ExecuteAsync(Editors.One, preview.Records, "From a table", null, Cancelled);
        Assert.All(report.Results, result => Assert.Equal(EditOutcome.Saved, result.Result.Outcome));
        done("csv");
    }
}
