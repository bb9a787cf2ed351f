using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Events;
using DefenceTies.Register.Suggestions;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Tests.Agreements;

public sealed class StageDateTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Dates_Of_Stages_Are_Decided_Stand_Against_Imports_And_Are_Undone(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(Told("2024-02"));
        Assert.Equal([(AgreementStage.Signed, "2024-02")], await StagesAsync(register));

        var decided = await register.DecideAsync(RecordKind.Event, 1, new(RecordField.StageDate, "Signed", "2024-02-28"), new(RecordField.StageDate, "in-force", "2024-06"), new(RecordField.StageDate, "lapsed", "in"));

        Assert.True(decided.IsSaved);
        (AgreementStage, string?)[] stands = [(AgreementStage.Signed, "2024-02-28"), (AgreementStage.InForce, "2024-06"), (AgreementStage.Lapsed, null)];
        Assert.Equal(stands, await StagesAsync(register));
        var page = await register.Use<ReadEvent>().ExecuteAsync(1, Cancelled);
        Assert.Equal("Changed stage", page!.History[0].What);
        Assert.Equal([("signed", "2024-02-28"), ("in-force", "2024-06"), ("lapsed", "in")], page.Details.Where(detail => detail.Field == RecordField.StageDate).Select(detail => (detail.Stage, detail.Text)));

        // What sources tell anew is suggested, and does not stand.
        await register.ImportAsync(Told("2024-02-29"), "better", "the same bytes");
        Assert.Equal(stands, await StagesAsync(register));
        var suggested = Assert.Single(Assert.Single((await register.Use<ListSuggestions>().ExecuteAsync(null, null, Cancelled)).Records).Rows);
        Assert.Equal((RecordField.StageDate, "signed", "2024-02-28", "2024-02-29"), (suggested.Change.Field, suggested.Change.Element, suggested.Change.Before, suggested.Change.After));

        await register.DecideAsync(RecordKind.Event, 1, new FieldDecision(RecordField.StageDate, "lapsed", null));
        Assert.Equal(stands[..2], await StagesAsync(register));
        Assert.True((await register.UndoAsync(RecordKind.Event, 1)).IsSaved);
        Assert.Equal(stands, await StagesAsync(register));
        Assert.True((await register.UndoAsync(RecordKind.Event, 1, decided.Version)).IsSaved);
        Assert.Equal([(AgreementStage.Signed, "2024-02-29")], await StagesAsync(register));
    }

    [Fact]
    public async Task A_Stage_Or_A_Date_That_Means_Nothing_Is_Told()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(Told("2024-02"));

        var refused = await register.DecideAsync(RecordKind.Event, 1, new(RecordField.StageDate, "danced", "2024"), new(RecordField.StageDate, "signed", "some day"), FieldDecision.Of(RecordField.StageDate, "2024"));

        Assert.Equal(["There is no stage danced.", "StageDate cannot be 'some day'.", "StageDate is a list: say which element."], refused.Problems);
    }

    private static ToldArticle Told(string date) => new("deal.txt", "2024-03-03", ToldEvent.Of(EventKind.Agreement, date, "TUR", "AZE").Says(ClaimField.Stage, "signed").Official("Ali Kaya", "TUR", "Defence Minister"));

    private static async Task<IReadOnlyList<(AgreementStage, string?)>> StagesAsync(TestRegister register) =>
        [.. Assert.Single(await register.EventsAsync()).Agreement!.Stages.OrderBy(stage => stage.Stage).Select(stage => (stage.Stage, stage.Date?.Text))];
}
