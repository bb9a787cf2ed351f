using DefenceTies.Benchmarks.Queries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Tests.Editing;

public sealed class CheckEventTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Event_Of_The_Same_Countries_And_Days_Is_Pointed_Out_And_No_Table_Is_Gone_Through(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));
        using var capture = new CommandCapture(register.DatabaseName);

        var warning = Assert.Single(await CheckAsync(register, "2025-11"));

        Assert.Equal((RecordField.Date, 1L), (warning.Field, warning.Event?.Id));
        var commands = capture.Take().Where(command => command.Sql.Contains("SELECT", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(commands);
        await using var context = register.Open();
        foreach (var command in commands)
        {
            Assert.Empty(await QueryPlan.ScansAsync(context, command, Cancellation));
        }
    }

    [Fact]
    public async Task Other_Days_Are_Another_Event_Unless_The_Same_Person_Was_There_Within_Three_Days()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));

        Assert.Empty(await CheckAsync(register, "2025-11-25"));
        Assert.Single(await CheckAsync(register, "2025-11-25", new RecordValue(RecordField.Official, "1", "visitor")));
        Assert.Empty(await CheckAsync(register, "2025-11-27", new RecordValue(RecordField.Official, "1", "visitor")));
        Assert.Empty(await CheckAsync(register, "2025-11-23", id: 1));
    }

    [Fact]
    public async Task A_Post_That_Was_Not_Held_Then_Is_Pointed_Out()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.Use<EnterOfficial>().ExecuteAsync(
            Editors.One, [FieldDecision.Of(RecordField.Name, "Sahir Shamshad Mirza"), new(RecordField.Tenure, "Chairman Joint Chiefs of Staff Committee", "2022-11/2025-11")], null, Cancellation);
        RecordValue Post(string post) => new(RecordField.OfficialPost, "1", post);

        Assert.Equal(
            "Sahir Shamshad Mirza was Chairman Joint Chiefs of Staff Committee Nov 2022 – Nov 2025, and the event is 5 May 2026.",
            Assert.Single(await CheckAsync(register, "2026-05-05", Post("Chairman of the Joint Chiefs of Staff Committee"))).Text);
        Assert.Empty(await CheckAsync(register, "2025-05-05", Post("Chairman of the Joint Chiefs of Staff Committee")));
        Assert.Contains("not as Chief of Army Staff", Assert.Single(await CheckAsync(register, "2025-05-05", Post("Chief of Army Staff"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Occurred_Cannot_Be_Later_Than_Today_Or_Than_What_Tells_Of_It()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));

        Assert.Contains("yet to come", Assert.Single(await CheckAsync(register, "9000-01-01")).Text, StringComparison.Ordinal);
        Assert.Contains("appeared before: the last one 24 Nov 2025", Assert.Single(await CheckAsync(register, "2025-11-30", id: 1)).Text, StringComparison.Ordinal);
        Assert.Empty(await CheckAsync(register, "9000-01-01", new RecordValue(RecordField.Status, "", "planned")));
    }

    private static Task<IReadOnlyList<EventWarning>> CheckAsync(TestRegister register, string date, RecordValue? besides = null, long? id = null) => new CheckEvent(register.FreshContexts(), TimeProvider.System).ExecuteAsync(
        id,
        EventKind.Visit,
        [new(RecordField.Date, "", date), new(RecordField.Party, "PAK", "visitor"), new(RecordField.Party, "BGD", "host"), .. besides is null ? Array.Empty<RecordValue>() : [besides]],
        Cancellation);
}
