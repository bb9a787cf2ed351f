using DefenceTies.Register.Editing;
using DefenceTies.Register.Merging;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Undoing;

namespace DefenceTies.Register.Tests.Undoing;

public sealed class UndoChangeTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Was_Changed_Again_Since_Is_Told_And_Only_The_Rest_Is_Undone(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.City, "Sylhet"), FieldDecision.Of(RecordField.Date, "2025-11-20"));
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.City, "Cumilla"));

        var undone = await register.UndoAsync(RecordKind.Event, 1, version: 2);

        Assert.Equal((EditOutcome.Saved, 4), (undone.Outcome, undone.Version));
        var kept = Assert.Single(undone.Kept);
        Assert.Equal((RecordField.City, "Sylhet", "Cumilla"), (kept.Field, kept.Before, kept.After));
        var stands = Assert.Single(await register.EventsAsync());
        Assert.Equal(("Cumilla", "2025-11-23"), (stands.City, stands.Date?.Text));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Undo_Is_A_Change_That_Can_Be_Undone(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")), new ToldArticle("two.txt", "2025-03-02", Editors.Exercise("AMAN")));
        await register.MergeEventsAsync(2, into: 1);
        var merged = await register.StateAsync();

        await register.UndoAsync(RecordKind.Event, 1);
        Assert.Equal(2, (await register.EventsAsync()).Count);
        var again = await register.UndoAsync(RecordKind.Event, 1);

        Assert.Equal(EditOutcome.Saved, again.Outcome);
        Assert.Equal(merged.Where(IsRecord), (await register.StateAsync()).Where(IsRecord));
    }

    [Fact]
    public async Task A_Split_Cannot_Be_Undone_Once_Its_Event_Was_Changed()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11")), new ToldArticle("two.txt", "2025-11-25", Editors.Visit("2025-11-23")));
        var made = await register.Use<SplitEvent>().ExecuteAsync(Editors.One, 1, 2, [2], null, cancellationToken);
        await register.DecideAsync(RecordKind.Event, made.RecordId, FieldDecision.Of(RecordField.City, "Sylhet"));
        var before = await register.StateAsync();

        var undone = await register.UndoAsync(RecordKind.Event, 1);

        Assert.Equal((EditOutcome.Invalid, "The event 2 that it made was changed since."), (undone.Outcome, Assert.Single(undone.Problems)));
        Assert.Equal((RecordField.City, "Dhaka", "Sylhet"), (Assert.Single(undone.Kept).Field, undone.Kept[0].Before, undone.Kept[0].After));
        Assert.Equal(before, await register.StateAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_An_Import_Changed_Is_Undone_By_Deciding_The_Older_Values(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11")), new ToldArticle("two.txt", "2025-11-25", Editors.Visit("2025-11-23")));

        var undone = await register.UndoAsync(RecordKind.Event, 1, version: 2);

        Assert.Equal(EditOutcome.Saved, undone.Outcome);
        Assert.Equal(RecordField.Report, Assert.Single(undone.Kept).Field);
        Assert.Equal("2025-11", Assert.Single(await register.EventsAsync()).Date?.Text);
        await register.ImportAsync(new ToldArticle("three.txt", "2025-11-26", Editors.Visit("2025-11-23")));
        Assert.Equal("2025-11", Assert.Single(await register.EventsAsync()).Date?.Text);
    }

    [Fact]
    public async Task An_Undone_Addition_Of_An_Import_Does_Not_Come_Back()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        var article = new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23"));
        await register.ImportAsync(article, "1");

        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(RecordKind.Event, 1)).Outcome);
        await register.ImportAsync(article, "2");
        Assert.Empty(await register.EventsAsync());
    }

    [Fact]
    public async Task An_Undo_Of_A_Merge_Takes_Back_What_Was_Read_Anew_Since()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        var two = new ToldArticle("two.txt", "2025-03-02", Editors.Exercise("AMAN"));
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));
        await register.ImportAsync(two, "1");
        await register.MergeEventsAsync(2, into: 1);
        await register.ImportAsync(two, "2");
        var version = (await register.SeenAsync(RecordKind.Event, 2)).Version;

        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(RecordKind.Event, 2, version)).Outcome);

        var events = await register.EventsAsync();
        Assert.Equal([1, 1], events.Select(registered => registered.Sources));
        Assert.Equal(["A visit to Dhaka", "AMAN"], events.Select(registered => registered.Title));
    }

    [Fact]
    public async Task An_Undo_By_Who_Has_Not_Seen_The_Last_Change_Is_A_Conflict()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.City, "Sylhet"));

        var undone = await register.Use<UndoChange>().ExecuteAsync(Editors.Other, new SeenRecord(RecordKind.Event, 1, 1), 1, null, TestContext.Current.CancellationToken);

        Assert.Equal((EditOutcome.Conflict, RecordField.City), (undone.Outcome, Assert.Single(undone.Conflicts).Change.Field));
    }

    private static bool IsRecord(KeyValuePair<string, string> entry) => !entry.Key.StartsWith("Re", StringComparison.Ordinal);
}
