using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Events;
using DefenceTies.Register.Merging;
using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Merging;

public sealed class MergingTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Merge_Moves_Reports_Keeps_What_Was_Decided_And_Undo_Restores_Both(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")), new ToldArticle("two.txt", "2025-03-02", Editors.Visit("2025-03-01", "Sylhet")));
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.Date, "2025-11-22"));
        await register.DecideAsync(RecordKind.Event, 2, FieldDecision.Of(RecordField.Date, "2025-03-03"), FieldDecision.Of(RecordField.Summary, "Two days of talks."));
        var before = await register.StateAsync();

        var merged = await register.MergeEventsAsync(2, into: 1);

        Assert.Equal((EditOutcome.Saved, 1L), (merged.Outcome, merged.RecordId));
        var stands = Assert.Single(await register.EventsAsync());
        Assert.Equal(("2025-11-22", "Two days of talks.", 2, 2), (stands.Date?.Text, stands.Summary, stands.Sources, stands.Reports.Count));
        var page = await register.Use<ReadEvent>().ExecuteAsync(2, TestContext.Current.CancellationToken);
        Assert.Equal((1L, 2L), (page!.Row.Id, page.MergedFrom));
        Assert.Equal("Event 2 merged into it", page.History[0].What);

        var undone = await register.UndoAsync(RecordKind.Event, 1);
        Assert.Equal(EditOutcome.Saved, undone.Outcome);
        Assert.Empty(undone.Kept);
        Assert.Equal(before, await register.StateAsync());
        Assert.Equal(await register.LastRevisionsAsync(), (await register.StateAsync()).Where(entry => !entry.Key.StartsWith("Re", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Ids_Lead_On_Through_A_Chain_Of_Merges_And_Back_When_Its_End_Is_Undone(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-01-24", Editors.Exercise("AMAN")), new ToldArticle("two.txt", "2025-03-02", Editors.Exercise("INDUS")), new ToldArticle("three.txt", "2025-05-02", Editors.Exercise("SHAHEEN")));

        await register.MergeEventsAsync(1, into: 2);
        await register.MergeEventsAsync(2, into: 3);
        Assert.Equal(["Redirect Event 1 → 3", "Redirect Event 2 → 3"], await RedirectsAsync(register));

        await register.UndoAsync(RecordKind.Event, 3);
        Assert.Equal(["Redirect Event 1 → 2"], await RedirectsAsync(register));
        await register.UndoAsync(RecordKind.Event, 1);
        Assert.Empty(await RedirectsAsync(register));
        Assert.Equal([1L, 2, 3], (await register.EventsAsync()).Select(registered => registered.Id));
    }

    [Fact]
    public async Task The_Preview_Tells_Every_Field_And_Changes_Nothing()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")), new ToldArticle("two.txt", "2025-03-02", Editors.Visit("2025-03-01", "Sylhet")));
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.City, "Cumilla"));
        var before = await register.StateAsync();

        var preview = await register.Use<PreviewMerge>().ExecuteAsync((2, 1), (1, 2), TestContext.Current.CancellationToken);

        Assert.Null(preview.Refusal);
        Assert.Contains(preview.Fields, field => field is { Field: RecordField.City, Merged: "Sylhet", Into: "Cumilla", Result: "Cumilla" });
        Assert.Contains(preview.Fields, field => field is { Field: RecordField.Date, Merged: "2025-03-01", Into: "2025-11-23", Result: "[2025-03-01,2025-11-23]" });
        Assert.Contains(preview.Fields, field => field is { Field: RecordField.Official, Name: "Shakir Ullah Khattak" });
        Assert.Equal(before, await register.StateAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Reports_Split_Off_Make_An_Event_Of_Their_Own_That_Is_Offered_As_Double_No_More(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11")), new ToldArticle("two.txt", "2025-11-25", Editors.Visit("2025-11-23")));
        var before = await register.StateAsync();
        var split = register.Use<SplitEvent>();

        Assert.Equal(EditOutcome.Invalid, (await split.ExecuteAsync(Editors.One, 1, 2, [1, 2], null, cancellationToken)).Outcome);
        var made = await split.ExecuteAsync(Editors.One, 1, 2, [2], "Another trip", cancellationToken);

        Assert.Equal((EditOutcome.Saved, 1), (made.Outcome, made.Version));
        var events = await register.EventsAsync();
        Assert.Equal(["2025-11", "2025-11-23"], events.Select(registered => registered.Date?.Text));
        await using (var context = register.Open())
        {
            Assert.Equal(DuplicateVerdict.Apart, (await context.PossibleDuplicates.SingleAsync(cancellationToken)).Verdict);
        }

        await register.UndoAsync(RecordKind.Event, 1);
        Assert.Equal(before, await register.StateAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Refused_Report_Counts_No_Longer_And_The_Event_Goes_With_Its_Last(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11")), new ToldArticle("two.txt", "2025-11-25", Editors.Visit("2025-11-23")));
        var before = await register.StateAsync();
        var refuse = register.Use<RefuseReport>();

        var first = await refuse.ExecuteAsync(Editors.One, 1, 2, 2, "No such day", cancellationToken);
        Assert.Equal((EditOutcome.Saved, 3), (first.Outcome, first.Version));
        Assert.Equal("2025-11", Assert.Single(await register.EventsAsync()).Date?.Text);
        var last = await refuse.ExecuteAsync(Editors.One, 1, 3, 1, null, cancellationToken);
        Assert.Equal((EditOutcome.Saved, 0), (last.Outcome, last.Version));
        Assert.Empty(await register.EventsAsync());

        await register.UndoAsync(RecordKind.Event, 1);
        await register.UndoAsync(RecordKind.Event, 1, version: 3);
        Assert.Equal(before, await register.StateAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Two_Officials_Who_Are_One_Are_Merged_And_Parted_Again(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", ToldEvent.Visit("2025-11-23", "PAK", "BGD").Official("Sahir Mirza", "PAK", "Chairman Joint Chiefs")),
            new ToldArticle("two.txt", "2025-06-25", ToldEvent.Visit("2025-06-20", "PAK", "TUR").Official("Shamshad Khan", "PAK", "General")));
        await register.DecideAsync(RecordKind.Event, 2, new FieldDecision(RecordField.Official, "2", "visitor"), new(RecordField.OfficialPost, "2", "Chairman"));
        await register.DecideAsync(RecordKind.Official, 2, new FieldDecision(RecordField.Alias, "S. Khan", "in"));
        var before = await register.StateAsync();

        var merged = await register.MergeOfficialsAsync(2, into: 1);

        Assert.Equal((EditOutcome.Saved, 1L), (merged.Outcome, merged.RecordId));
        var official = Assert.Single(await register.OfficialsAsync());
        Assert.Equal(["S. Khan", "Sahir Mirza", "Shamshad Khan"], official.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal));
        Assert.All(await register.EventsAsync(), registered => Assert.Equal(1, Assert.Single(registered.Participants).OfficialId));
        Assert.Equal("Chairman", (await register.EventsAsync())[1].Participants[0].Post);
        await using (var context = register.Open())
        {
            Assert.True(SearchWords.TryRead("shamshad", out var words));
            Assert.Equal(2, await context.EventsWithText(words).CountAsync(cancellationToken));
        }

        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(RecordKind.Official, 1)).Outcome);
        Assert.Equal(before, await register.StateAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Two_Organisations_That_Are_One_Are_Merged_And_Parted_Again(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23").Says(ClaimField.Organisation, "Heavy Industries Taxila")),
            new ToldArticle("two.txt", "2025-03-25", Editors.Exercise("AMAN").Says(ClaimField.Organisation, "HIT Taxila")));
        await register.DecideAsync(RecordKind.Event, 1, new FieldDecision(RecordField.Organisation, "2", "in"));
        var before = await register.StateAsync();

        var merged = await register.MergeOrganisationsAsync(2, into: 1);
        Assert.Equal((EditOutcome.Saved, 1L), (merged.Outcome, merged.RecordId));
        await using (var context = register.Open())
        {
            Assert.Equal([(1L, 1L), (2L, 1L)], (await context.ParticipatingOrganisations.OrderBy(part => part.EventId).ToListAsync(TestContext.Current.CancellationToken)).Select(part => (part.EventId, part.OrganisationId)));
        }

        await register.ImportAsync(new ToldArticle("three.txt", "2024-03-25", Editors.Exercise("INDUS", "2024-03-20").Says(ClaimField.Organisation, "HIT Taxila")));
        Assert.Single((await register.StateAsync()).Keys, key => key.StartsWith("Organisation", StringComparison.Ordinal));
        await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, 3), null, TestContext.Current.CancellationToken);

        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(RecordKind.Organisation, 1)).Outcome);
        Assert.Equal(before, (await register.StateAsync()).Where(entry => !entry.Key.StartsWith("Refused", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Is_Settled_As_Apart_Stays_So_Over_Imports(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        var article = new ToldArticle("two.txt", "2025-11-25", ToldEvent.Of(EventKind.Meeting, "2025-11", "BGD", "PAK"));
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", ToldEvent.Of(EventKind.Meeting, "2025-11-02", "BGD", "PAK")));
        await register.ImportAsync(article, "1");
        var settled = await register.Use<SettleDuplicate>().ExecuteAsync(Editors.One, RecordKind.Event, 1, 2, isApart: true, null, cancellationToken);
        Assert.Equal(EditOutcome.Saved, settled.Outcome);

        await register.ImportAsync(article, "2");
        Assert.Equal(2, (await register.EventsAsync()).Count);
        await using var context = register.Open();
        var pair = await context.PossibleDuplicates.SingleAsync(cancellationToken);
        Assert.Equal((DuplicateVerdict.Apart, true), (pair.Verdict, pair.SettledAt is not null));
        Assert.Equal("keep-apart", (await context.AuditEntries.SingleAsync(cancellationToken)).Action);
    }

    private static async Task<IEnumerable<string>> RedirectsAsync(TestRegister register) =>
        (await register.StateAsync()).Where(entry => entry.Key.StartsWith("Redirect", StringComparison.Ordinal)).Select(entry => $"{entry.Key} → {entry.Value}");
}
