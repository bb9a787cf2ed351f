using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Editing;

public sealed class DecideFieldsTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Decision_Changes_The_Event_With_A_Version_A_Revision_And_An_Audit_Entry(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));

        var result = await register.DecideAsync(new SeenRecord(RecordKind.Event, 1, 1), FieldDecision.Of(RecordField.Date, "2025-11-21"), new(RecordField.Party, "qat", "participant"));

        Assert.Equal((EditOutcome.Saved, 1L, 2), (result.Outcome, result.RecordId, result.Version));
        var stands = Assert.Single(await register.EventsAsync());
        Assert.Equal(("2025-11-21", 2), (stands.Date?.Text, stands.Version));
        Assert.Contains(stands.Parties, party => party.Country.Value == "QAT" && party.SortKey == stands.SortKey);
        await using var context = register.Open();
        Assert.Equal(3, await context.Pairs.CountAsync(pair => pair.SortKey == stands.SortKey, cancellationToken));
        Assert.True(SearchWords.TryRead("qatar", out var words));
        Assert.Single(await context.EventsWithText(words).ToListAsync(cancellationToken));
        var revision = await context.Revisions.SingleAsync(found => found.Kind == RecordKind.Event && found.Version == 2, cancellationToken);
        Assert.Equal(("An editor", "Changed date and parties", "Checked", stands.SortKey), (revision.By, revision.What, revision.Why, revision.SortKey));
        var audit = await context.AuditEntries.SingleAsync(cancellationToken);
        Assert.Equal(("decide-event", "event 1", true), (audit.Action, audit.Subject, audit.Succeeded));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Stale_Version_Is_Told_Field_By_Field_What_The_Other_Changed_And_Changes_Nothing(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));
        var seen = new SeenRecord(RecordKind.Event, 1, 1);
        await register.DecideAsync(seen, FieldDecision.Of(RecordField.City, "Chattogram"), new(RecordField.Official, "1", null));
        var before = await register.StateAsync();

        var result = await register.DecideAsync(seen, FieldDecision.Of(RecordField.City, "Sylhet"));

        Assert.Equal((EditOutcome.Conflict, 2), (result.Outcome, result.Version));
        Assert.Equal(
            [(RecordField.City, "Dhaka", "Chattogram", null), (RecordField.Official, "visitor", null, "Shakir Ullah Khattak"), (RecordField.OfficialPost, "Chairman of Heavy Industries Taxila (HIT)", null, "Shakir Ullah Khattak"), (RecordField.OfficialCountry, "PAK", null, "Shakir Ullah Khattak")],
            result.Conflicts.Select(conflict => (conflict.Change.Field, conflict.Change.Before, conflict.Change.After, conflict.Change.Name)));
        Assert.All(result.Conflicts, conflict => Assert.Equal("An editor", conflict.By));
        Assert.Equal(before, await register.StateAsync());
    }

    [Fact]
    public async Task Every_Value_That_Means_Nothing_Is_Told_And_None_Is_Saved()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));

        var result = await register.DecideAsync(
            new SeenRecord(RecordKind.Event, 1, 1),
            FieldDecision.Of(RecordField.Date, "some day"), FieldDecision.Of(RecordField.Host, "XXX"), FieldDecision.Of(RecordField.Title, " "), new(RecordField.Official, "99", "visitor"),
            new(RecordField.Name, "", "No name"), new(RecordField.City, "", "Dhaka", null, 4711));

        Assert.Equal(EditOutcome.Invalid, result.Outcome);
        Assert.Equal(
            ["Date cannot be 'some day'.", "There is no country XXX.", "Title cannot be empty.", "There is no official 99.", "An event has no field Name.", "Claim 4711 is in no report of event 1."],
            result.Problems);
        Assert.Equal(1, (await register.EventsAsync())[0].Version);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Withdrawn_Decision_Gives_Way_To_What_The_Sources_Tell(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));
        var before = await register.StateAsync();
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.Date, "2025"), FieldDecision.Of(RecordField.Summary, "Talks."), FieldDecision.Of(RecordField.Status, "cancelled"));

        var withdraw = register.Use<WithdrawDecisions>();
        var none = await withdraw.ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, 1), [(RecordField.City, "")], null, cancellationToken);
        var all = await withdraw.ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, 1), [(RecordField.Date, ""), (RecordField.Summary, ""), (RecordField.Status, "")], null, cancellationToken);

        Assert.Equal((EditOutcome.Invalid, EditOutcome.Saved), (none.Outcome, all.Outcome));
        Assert.Equal(before, await register.StateAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Event_Entered_By_Hand_Is_Whole_And_A_Report_Adds_To_It(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        var person = await register.Use<EnterOfficial>().ExecuteAsync(
            Editors.One, [FieldDecision.Of(RecordField.Name, "Asim Munir"), FieldDecision.Of(RecordField.Country, "PAK"), new(RecordField.Tenure, "Chief of Army Staff", "2022-11-29/2025-11-27")], null, cancellationToken);
        var entered = await register.Use<EnterEvent>().ExecuteAsync(
            Editors.One,
            EventKind.Visit,
            [
                FieldDecision.Of(RecordField.Title, "A visit by hand"), FieldDecision.Of(RecordField.Date, "2025-10"), FieldDecision.Of(RecordField.Host, "BGD"),
                new(RecordField.Party, "PAK", "visitor"), new(RecordField.Party, "BGD", "host"),
                new(RecordField.Official, $"{person.RecordId}", "visitor"), new(RecordField.OfficialPost, $"{person.RecordId}", "Chief of Army Staff"), new(RecordField.Topic, "Training", "in"),
                FieldDecision.Of(RecordField.VisitorRank, "service-chief"),
            ],
            "Embassy note",
            cancellationToken);

        Assert.True(person.IsSaved && entered.IsSaved);
        var stands = Assert.Single(await register.EventsAsync());
        Assert.Equal((ReviewState.Entered, 1.0, 0, 1), (stands.Review, stands.Confidence, stands.Sources, stands.Version));
        var there = Assert.Single(stands.Participants);
        Assert.Equal(("PAK", "Chief of Army Staff"), (there.Country?.Value, there.Post));
        Assert.Equal("2022-11-29/2025-11-27", Assert.Single(Assert.Single(await register.OfficialsAsync()).Tenures).Held?.Text);

        await register.ImportAsync(new ToldArticle("one.txt", "2025-10-20", ToldEvent.Visit("2025-10-12", "PAK", "BGD", "Dhaka").Official("Asim Munir", "PAK", "Chief of Army Staff", Domain.Officials.OfficialPart.Visitor)));
        var after = Assert.Single(await register.EventsAsync());
        Assert.Equal((1, "2025-10", "Dhaka"), (after.Sources, after.Date?.Text, after.City));
        Assert.Single(await register.OfficialsAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Renamed_Official_Keeps_The_Spellings_Read_And_Is_Found_By_The_New_Name(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));

        await register.DecideAsync(RecordKind.Official, 1, FieldDecision.Of(RecordField.Name, "Shakirullah Khan Khattak"), new(RecordField.Alias, "S. U. Khattak", "in"));

        var official = Assert.Single(await register.OfficialsAsync());
        Assert.Equal(["S. U. Khattak", "Shakir Ullah Khattak", "Shakirullah Khan Khattak"], official.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal));
        await using var context = register.Open();
        Assert.True(SearchWords.TryRead("shakirullah", out var words));
        Assert.Single(await context.EventsWithText(words).ToListAsync(cancellationToken));
        Assert.Equal(await register.LastRevisionsAsync(), await register.StateAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Deleted_Event_Stays_Away_Over_Imports_And_Comes_Back_As_It_Was(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        var article = new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23"));
        await register.ImportAsync(article, "1");
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.City, "Sylhet"));
        var before = await register.StateAsync();

        var deleted = await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, 1), "No visit", cancellationToken);
        Assert.Equal((EditOutcome.Saved, 0), (deleted.Outcome, deleted.Version));
        await register.ImportAsync(article, "2");
        Assert.Empty(await register.EventsAsync());
        var gone = await register.DecideAsync(new SeenRecord(RecordKind.Event, 1, 2), FieldDecision.Of(RecordField.City, "Dhaka"));
        Assert.Equal((EditOutcome.NotFound, "Event 1 is gone. An editor: Deleted."), (gone.Outcome, Assert.Single(gone.Problems)));

        var restored = await register.Use<Register.Undoing.RestoreRecord>().ExecuteAsync(Editors.One, RecordKind.Event, 1, null, cancellationToken);
        Assert.Equal((EditOutcome.Saved, 4), (restored.Outcome, restored.Version));
        var stands = Assert.Single(await register.EventsAsync());
        Assert.Equal((1L, "Sylhet"), (stands.Id, stands.City));
        Assert.DoesNotContain(await register.StateAsync(), entry => entry.Key.StartsWith("Refused", StringComparison.Ordinal));
        Assert.Equal(before.Keys, (await register.StateAsync()).Keys);
    }
}
