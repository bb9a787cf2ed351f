using DefenceTies.Benchmarks.Queries;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Quality;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Quality;

public sealed class ReadQualityTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Was_Accepted_Mended_Refused_And_Left_Is_Counted_By_Rule_Publisher_Kind_And_Confidence(RegisterProvider provider)
    {
        await using var register = await FilledAsync(provider);
        await AcceptAsync(register, 1);
        await register.DecideAsync(RecordKind.Event, 2, FieldDecision.Of(RecordField.City, "Nairobi"), new(RecordField.Topic, "training", "in"));
        await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, 3), "Not an event", Cancelled);

        var figures = await register.Use<ReadQuality>().ExecuteAsync(Cancelled);

        Assert.Equal(new QualityCount("", 1, 1, 1, 1), figures.Whole);
        Assert.Equal([new QualityCount("test.rule", 1, 1, 1, 1)], figures.Rules);
        Assert.Equal([new QualityCount("", 0, 0, 0, 1), new QualityCount("ANI", 1, 1, 1, 0)], figures.Publishers.OrderBy(row => row.Key, StringComparer.Ordinal));
        Assert.Equal([new QualityCount("exercise", 0, 0, 1, 0), new QualityCount("visit", 1, 1, 0, 1)], figures.Kinds.OrderBy(row => row.Key, StringComparer.Ordinal));
        Assert.Equal([new QualityCount("0.0", 0, 0, 1, 0), new QualityCount("0.8", 1, 1, 0, 1)], figures.Bands);
        Assert.Equal([new MendedField(RecordField.City, 1, 0), new MendedField(RecordField.Topic, 0, 1)], figures.Fields);
        Assert.Equal([new RefusalReason("Not an event", 1)], figures.Refusals);
        Assert.Equal(2, figures.Waiting);
        Assert.NotNull(figures.LastVerdict);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Who_Confirms_Follows_A_Source_Or_Writes_A_Title_Mends_Nothing(RegisterProvider provider)
    {
        await using var register = await FilledAsync(provider);
        await using (var context = register.Open())
        {
            var told = await context.Claims.Where(claim => claim.Field == ClaimField.City && context.Reports.Any(report => report.Id == claim.ReportId && report.EventId == 2)).Select(claim => claim.Id).SingleAsync(Cancelled);
            await register.DecideAsync(
                RecordKind.Event,
                1,
                FieldDecision.Of(RecordField.Title, "Better said"),
                FieldDecision.Of(RecordField.City, "Cairo", citedClaimId: told),
                FieldDecision.Of(RecordField.Host, "EGY"),
                new(RecordField.Party, "KEN", "visitor"));
        }

        await AcceptAsync(register, 1);

        var figures = await register.Use<ReadQuality>().ExecuteAsync(Cancelled);
        Assert.Equal((1, 0), (figures.Whole.Accepted, figures.Whole.Mended));
        Assert.Empty(figures.Fields);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Rule_Shows_What_Went_Wrong_And_What_Waits_And_A_Verdict_Taken_Back_Counts_No_More(RegisterProvider provider)
    {
        await using var register = await FilledAsync(provider);
        await register.DecideAsync(RecordKind.Event, 2, new FieldDecision(RecordField.Party, "KEN", null));
        await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, 3), "Misread", Cancelled);
        var examples = await register.Use<ReadRuleExamples>().ExecuteAsync("test.rule", Cancelled);

        Assert.Equal([QualityVerdict.Refused, QualityVerdict.Mended, QualityVerdict.Unseen, QualityVerdict.Unseen], examples.Select(example => example.Verdict));
        Assert.Equal(("Misread", null), (examples[0].Reason, examples[0].EventId));
        Assert.Equal([RecordField.Party], examples[1].Changed);
        Assert.Empty(await register.Use<ReadRuleExamples>().ExecuteAsync("no.rule", Cancelled));

        await register.UndoAsync(RecordKind.Event, 3);
        await register.UndoAsync(RecordKind.Event, 2);
        Assert.Equal(new QualityCount("", 0, 0, 0, 4), (await register.Use<ReadQuality>().ExecuteAsync(Cancelled)).Whole);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Its_Queries_Go_Through_No_Whole_Table_Of_Events(RegisterProvider provider)
    {
        await using var register = await FilledRegister.CreateAsync(provider);
        using var capture = new CommandCapture(register.DatabaseName);

        var fresh = register.FreshContexts();
        await new ReadQuality(fresh).ExecuteAsync(Cancelled);
        await new ReadRuleExamples(fresh).ExecuteAsync("visit.arrives", Cancelled);
        var commands = capture.Take().Where(command => !command.Sql.StartsWith("PRAGMA", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(commands);
        await using var context = register.Open();
        foreach (var command in commands)
        {
            Assert.Equal([], await QueryPlan.ScansAsync(context, command, Cancelled));
        }
    }

    [Theory]
    [InlineData(0, 0, 0.0, 1.0)]
    [InlineData(0, 20, 0.0, 0.161)]
    [InlineData(20, 20, 0.839, 1.0)]
    [InlineData(75, 100, 0.657, 0.825)]
    public void The_Bounds_Of_A_Share_Are_Wilsons(int hits, int of, double low, double high)
    {
        var share = new QualityShare(hits, of);

        Assert.Equal((low, high), (Math.Round(share.Low, 3), Math.Round(share.High, 3)));
        Assert.Equal(of < QualityShare.Fewest, share.IsTooFew);
    }

    private static async Task<TestRegister> FilledAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("a.txt", "2025-06-01", ToldEvent.Visit("2025-03-20", "KEN", "EGY", "Luxor"), ToldEvent.Visit("2024-01-20", "KEN", "EGY", "Cairo"), Editors.Exercise("AMAN") with { Confidence = 0.2 }) { Publisher = "ANI" },
            new ToldArticle("b.txt", "2023-06-01", ToldEvent.Visit("2023-03-20", "PER", "CHL", "Santiago")));
        return register;
    }

    private static async Task AcceptAsync(TestRegister register, long id)
    {
        var seen = await register.SeenAsync(RecordKind.Event, id);
        Assert.True((await register.Use<SetReviewState>().ExecuteAsync(Editors.One, id, seen.Version, ReviewState.Reviewed, null, Cancelled)).IsSaved);
    }
}
