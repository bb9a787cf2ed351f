using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Suggestions;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Suggestions;

public sealed class SettleSuggestionsTests
{
    private const string Wording = "Heavy Industries, Taxila";

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Is_Suggested_Stands_Beside_What_Was_Decided_With_The_Sentence_And_Is_Accepted_One_By_One(RegisterProvider provider)
    {
        await using var register = await SuggestedAsync(provider);

        var page = await register.Use<ListSuggestions>().ExecuteAsync(null, null, Cancelled);

        var record = Assert.Single(page.Records);
        Assert.Equal((RecordKind.Event, 1L, "Visit of 2025-11-23"), (record.Kind, record.Id, record.Name));
        Assert.Null(page.Next);
        Assert.Equal(
            [(RecordField.City, "Sylhet", "Comilla", "An editor", "Checked"), (RecordField.Topic, null, "in", "An editor", "Checked")],
            record.Rows.Select(row => (row.Change.Field, row.Change.Before, row.Change.After, row.By!, row.Reason!)).OrderBy(row => row.Field));
        var city = Assert.Single(record.Rows, row => row.Change.Field == RecordField.City);
        var claim = Assert.Single(city.Claims);
        Assert.Equal("Comilla", claim.Verbatim);
        Assert.StartsWith("Visit: occurred", claim.Before, StringComparison.Ordinal);
        Assert.Equal(2, (await register.Use<ReadEditable>().ExecuteAsync(RecordKind.Event, 1, null, Cancelled))!.Suggested);

        var accepted = await SettleAsync(register, record, SuggestionVerdict.Accept, city.Id);

        Assert.Equal((EditOutcome.Saved, record.Version + 1), (accepted.Outcome, accepted.Version));
        Assert.Equal("Comilla", Assert.Single(await register.EventsAsync()).City);
        Assert.Equal(1, await register.Use<CountSuggestions>().ExecuteAsync(Cancelled));
        await using (var context = register.Open())
        {
            Assert.Equal(claim.Id, (await context.Decisions.SingleAsync(decision => decision.Field == RecordField.City, Cancelled)).CitedClaimId);
            Assert.Contains(await context.AuditEntries.ToListAsync(Cancelled), entry => entry is { Action: "accept-suggestion", Subject: "event 1" });
        }

        // The history undoes it: what was decided stands again, and the suggestion can be opened anew.
        Assert.True((await register.UndoAsync(RecordKind.Event, 1)).IsSaved);
        Assert.Equal("Sylhet", Assert.Single(await register.EventsAsync()).City);
        Assert.Contains(Assert.Single(await register.Use<ListRefusedSuggestions>().ExecuteAsync(Cancelled)).Rows, row => row.Id == city.Id);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Was_Refused_Changes_Nothing_Does_Not_Come_Back_With_The_Same_Words_And_Can_Be_Opened_Again(RegisterProvider provider)
    {
        await using var register = await SuggestedAsync(provider);
        var record = Assert.Single((await register.Use<ListSuggestions>().ExecuteAsync(null, null, Cancelled)).Records);
        var before = await register.StateAsync();

        var refused = await SettleAsync(register, record, SuggestionVerdict.Refuse, [.. record.Rows.Select(row => row.Id)]);

        Assert.Equal((EditOutcome.Saved, record.Version), (refused.Outcome, refused.Version));
        Assert.Equal(before, await register.StateAsync());
        Assert.Empty((await register.Use<ListSuggestions>().ExecuteAsync(null, null, Cancelled)).Records);
        Assert.Equal(0, (await register.ImportAsync(Told("Comilla"), "better")).Suggested);
        Assert.Equal(0, await register.Use<CountSuggestions>().ExecuteAsync(Cancelled));
        var aside = Assert.Single(await register.Use<ListRefusedSuggestions>().ExecuteAsync(Cancelled));
        Assert.Equal(2, aside.Rows.Count);
        Assert.True((await SettleAsync(register, aside, SuggestionVerdict.Reopen, aside.Rows[0].Id)).IsSaved);
        Assert.Equal(EditOutcome.Unchanged, (await SettleAsync(register, aside, SuggestionVerdict.Reopen, aside.Rows[0].Id)).Outcome);
        Assert.Equal(1, await register.Use<CountSuggestions>().ExecuteAsync(Cancelled));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Stale_Page_Or_One_Of_Another_Record_Settles_Nothing(RegisterProvider provider)
    {
        await using var register = await SuggestedAsync(provider);
        var record = Assert.Single((await register.Use<ListSuggestions>().ExecuteAsync((RecordKind.Event, 1), null, Cancelled)).Records);
        Assert.Empty((await register.Use<ListSuggestions>().ExecuteAsync((RecordKind.Official, 1), null, Cancelled)).Records);
        Assert.Empty((await register.Use<ListSuggestions>().ExecuteAsync(null, long.MaxValue, Cancelled)).Records);

        Assert.Equal(EditOutcome.Invalid, (await SettleAsync(register, record, SuggestionVerdict.Accept, 4711)).Outcome);
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.Summary, "Meanwhile."));
        Assert.Equal(EditOutcome.Conflict, (await SettleAsync(register, record, SuggestionVerdict.Accept, record.Rows[0].Id)).Outcome);
        Assert.Equal(2, await register.Use<CountSuggestions>().ExecuteAsync(Cancelled));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Officials_And_Organisations_Are_Suggested_Alike(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("Dhaka").Says(ClaimField.Organisation, "Heavy Industries Taxila")));
        await register.ImportAsync(new ToldArticle("two.txt", "2025-11-25", Visit("Dhaka").Says(ClaimField.Organisation, Wording + " (HIT)")));
        await register.DecideAsync(RecordKind.Official, 1, new FieldDecision(RecordField.Tenure, "Defence Secretary", null));
        string[] aliases = [];
        await using (var context = register.Open())
        {
            aliases = await context.OrganisationAliases.Where(alias => alias.OrganisationId == 1).Select(alias => alias.Name).ToArrayAsync(Cancelled);
        }

        await register.DecideAsync(RecordKind.Organisation, 1, [.. aliases.Select(alias => new FieldDecision(RecordField.Alias, alias, null))]);
        await register.ImportAsync(
            new ToldArticle("three.txt", "2025-12-25", Visit("Sylhet").Says(ClaimField.Organisation, Wording + " (HIT)")),
            new ToldArticle("four.txt", "2025-12-26", ToldEvent.Visit("2025-12-25", "PAK", "BGD", "Khulna").Official("Naveed Ashraf", "PAK", "Defence Secretary", OfficialPart.Visitor)));

        var records = (await register.Use<ListSuggestions>().ExecuteAsync(null, null, Cancelled)).Records;

        Assert.Equal([(RecordKind.Organisation, 1L), (RecordKind.Official, 1L)], records.Select(record => (record.Kind, record.Id)).OrderByDescending(record => record.Kind));
        var official = records.Single(record => record.Kind == RecordKind.Official);
        Assert.Equal("Defence Secretary", Assert.Single(Assert.Single(official.Rows).Claims).Verbatim);
        foreach (var record in records)
        {
            Assert.True((await SettleAsync(register, record, SuggestionVerdict.Accept, [.. record.Rows.Select(row => row.Id)])).IsSaved);
        }

        Assert.Contains(Assert.Single(await register.OfficialsAsync()).Tenures, tenure => tenure.Post == "Defence Secretary");
        Assert.Empty((await register.Use<ListSuggestions>().ExecuteAsync(null, null, Cancelled)).Records);
    }

    private static async Task<TestRegister> SuggestedAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("Dhaka")));
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.City, "Sylhet"), new(RecordField.Topic, "training", null));
        Assert.Equal(2, (await register.ImportAsync(Told("Comilla"))).Suggested);
        return register;
    }

    private static ToldArticle Told(string city) => new("one.txt", "2025-11-25", Visit(city).Says(ClaimField.Topic, "training"));

    private static ToldEvent Visit(string city) => ToldEvent.Visit("2025-11-23", "PAK", "BGD", city).Official("Naveed Ashraf", "PAK", "Naval Chief", OfficialPart.Visitor);

    private static Task<EditResult> SettleAsync(TestRegister register, SuggestedRecord record, SuggestionVerdict verdict, params long[] ids) =>
        register.Use<SettleSuggestions>().ExecuteAsync(Editors.One, record.Seen, ids, verdict, null, Cancelled);
}
