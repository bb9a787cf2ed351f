using DefenceTies.Domain.Articles;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Undoing;

public sealed class UndoneUndoTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    public static IEnumerable<TheoryDataRow<RegisterProvider, RecordKind, long, long>> Merges =>
        from provider in Databases.All
        from kind in new[] { RecordKind.Event, RecordKind.Official, RecordKind.Organisation }
        from ids in new[] { (Merged: 1L, Into: 2L), (Merged: 2L, Into: 1L) }
        select new TheoryDataRow<RegisterProvider, RecordKind, long, long>(provider.Data, kind, ids.Merged, ids.Into) { Skip = provider.Skip };

    [Theory, MemberData(nameof(Merges))]
    public async Task What_Was_Merged_Parted_And_Merged_Again_By_Undoing_Can_Be_Parted_Again(RegisterProvider provider, RecordKind kind, long merged, long into)
    {
        await using var register = await TwoVisitsAsync(provider);
        var apart = await register.StateAsync();
        await MergeAsync(register, kind, merged, into);
        var one = await register.StateAsync();

        for (var times = 0; times < 2; times++)
        {
            Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(kind, merged)).Outcome);
            Assert.Equal(apart, await register.StateAsync());
            Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(kind, merged)).Outcome);
            Assert.Equal(one, await register.StateAsync());
        }

        var goneFirst = (await register.SeenAsync(kind, merged)).Version - 4;
        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(kind, merged, goneFirst)).Outcome);
        Assert.Equal(apart, await register.StateAsync());
        await AssertReplaysAsync(register);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Stood_Decided_On_A_Deleted_Event_Comes_Back_For_Whoever_Stands_Then(RegisterProvider provider)
    {
        await using var register = await TwoVisitsAsync(provider);
        await register.DecideAsync(RecordKind.Event, 1, new FieldDecision(RecordField.Official, "2", "other"), new FieldDecision(RecordField.Organisation, "2", "in"));
        var stood = await register.StateAsync();
        await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, 1), null, TestContext.Current.CancellationToken);
        await MergeAsync(register, RecordKind.Official, 2, 1);
        await MergeAsync(register, RecordKind.Organisation, 2, 1);

        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(RecordKind.Event, 1)).Outcome);
        await using (var context = register.Open())
        {
            var back = await Editors.WholeEvents(context).SingleAsync(registered => registered.Id == 1, TestContext.Current.CancellationToken);
            Assert.Equal((1L, 1L), (Assert.Single(back.Participants).OfficialId, Assert.Single(back.Organisations).OrganisationId));
        }

        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(RecordKind.Event, 1)).Outcome);
        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(RecordKind.Organisation, 2)).Outcome);
        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(RecordKind.Official, 2)).Outcome);
        var deleted = (await register.SeenAsync(RecordKind.Event, 1)).Version - 2;
        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(RecordKind.Event, 1, deleted)).Outcome);
        Assert.Equal(stood, await register.StateAsync());
        await AssertReplaysAsync(register);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Went_Another_Way_Since_Is_Not_Brought_Back_By_Undoing_How_It_Went_First(RegisterProvider provider)
    {
        await using var register = await TwoVisitsAsync(provider);
        await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, 2), null, TestContext.Current.CancellationToken);
        var deleted = (await register.SeenAsync(RecordKind.Event, 2)).Version;
        await register.UndoAsync(RecordKind.Event, 2);
        await register.MergeEventsAsync(2, into: 1);
        var merged = await register.StateAsync();

        var undone = await register.UndoAsync(RecordKind.Event, 2, deleted);

        Assert.Equal((EditOutcome.Invalid, "The event 2 came back and went another way since: undo that."), (undone.Outcome, Assert.Single(undone.Problems)));
        Assert.Equal(merged, await register.StateAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Who_Was_Merged_On_Since_Cannot_Come_Back_As_Somebody_Whom_Nothing_Names(RegisterProvider provider)
    {
        await using var register = await TwoVisitsAsync(provider);
        await register.ImportAsync(new ToldArticle("three.txt", "2024-06-25", Visit("2024-06-20", "CHN", "Naveed Ashraf")));
        await register.MergeOfficialsAsync(1, into: 2);
        await register.MergeOfficialsAsync(2, into: 3);
        var merged = await register.StateAsync();

        var undone = await register.UndoAsync(RecordKind.Official, 1);

        Assert.Equal(
            (EditOutcome.Invalid, "The official 1 cannot come back: no source tells of it any longer, and nobody decided anything about it."),
            (undone.Outcome, Assert.Single(undone.Problems)));
        Assert.Equal(merged, await register.StateAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Title_That_Nobody_Tells_Any_Longer_Is_The_One_From_Before_When_A_Decision_On_It_Is_Undone(RegisterProvider provider)
    {
        await using var register = await TwoVisitsAsync(provider);
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.Title, "Talks"));
        await register.MergeEventsAsync(1, into: 2);
        await register.UndoAsync(RecordKind.Event, 1);
        var before = await register.StateAsync();
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.Title, "Other talks"));
        await register.DecideAsync(RecordKind.Official, 1, FieldDecision.Of(RecordField.Name, "Somebody"));

        await register.UndoAsync(RecordKind.Official, 1);
        await register.UndoAsync(RecordKind.Event, 1);

        Assert.Equal(before, await register.StateAsync());
    }

    private static async Task<TestRegister> TwoVisitsAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-23", "BGD", "Sahir Mirza").Says(ClaimField.Organisation, "Heavy Industries Taxila")),
            new ToldArticle("two.txt", "2025-06-25", Visit("2025-06-20", "TUR", "Shamshad Khan").Says(ClaimField.Organisation, "Aselsan")));
        return register;
    }

    private static ToldEvent Visit(string date, string host, string visitor) =>
        ToldEvent.Visit(date, "PAK", host).Official(visitor, "PAK", "General") with { Title = $"A visit to {host}" };

    private static Task<EditResult> MergeAsync(TestRegister register, RecordKind kind, long merged, long into) => kind switch
    {
        RecordKind.Event => register.MergeEventsAsync(merged, into),
        RecordKind.Official => register.MergeOfficialsAsync(merged, into),
        _ => register.MergeOrganisationsAsync(merged, into),
    };

    private static async Task AssertReplaysAsync(TestRegister register)
    {
        Assert.Equal(await register.LastRevisionsAsync(), (await register.StateAsync()).Where(entry => !entry.Key.StartsWith("Re", StringComparison.Ordinal)));
        await using var context = register.Open();
        Assert.False(await context.Revisions.Where(revision => revision.Change != null).GroupBy(revision => new { revision.Change, revision.Kind, revision.RecordId }).AnyAsync(same => same.Count() > 1, TestContext.Current.CancellationToken));
    }
}
