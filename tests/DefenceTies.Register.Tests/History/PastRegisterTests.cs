using DefenceTies.Register.Editing;
using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.History;

public sealed class PastRegisterTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task Records_And_The_Timeline_Are_Read_As_They_Stood(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var contexts = register.Services.GetRequiredService<IDbContextFactory<RegisterContext>>();
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")), new ToldArticle("two.txt", "2025-03-02", Editors.Visit("2025-03-01", "Sylhet")));
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var (tomorrow, after) = (Clock(1), Clock(2));
        await new DecideFields(contexts, tomorrow).ExecuteAsync(Editors.One, new SeenRecord(RecordKind.Event, 1, 1), [FieldDecision.Of(RecordField.Date, "2020-01-05"), FieldDecision.Of(RecordField.Title, "Moved")], null, Cancellation);
        await new DecideFields(contexts, tomorrow).ExecuteAsync(Editors.One, new SeenRecord(RecordKind.Official, 1, 2), [FieldDecision.Of(RecordField.Name, "S. U. Khattak")], null, Cancellation);
        await new Register.Merging.MergeEvents(contexts, after).ExecuteAsync(Editors.One, (1, 2), (2, 1), [], null, Cancellation);

        var past = new ReadPastEvent(contexts, after);
        var first = (await past.ExecuteAsync(1, new Moment(null, today), Cancellation)).Page!;
        Assert.Equal(("A visit to Dhaka", "2025-11-23", 1, (int?)null), (first.Row.Title, first.Row.Date?.Text, first.Past!.Version, first.Past.LatestVersion));
        Assert.Equal("Shakir Ullah Khattak", Assert.Single(first.Row.Officials).Name);
        Assert.Equal("one.txt", Assert.Single(first.Reports).Article.Title);
        var second = (await past.ExecuteAsync(1, new Moment(2, null), Cancellation)).Page!;
        Assert.Equal(("Moved", "2020-01-05"), (second.Row.Title, second.Row.Date?.Text));
        Assert.Equal("There is no version 9; the last one is 3.", (await past.ExecuteAsync(1, new Moment(9, null), Cancellation)).Problem);
        Assert.StartsWith("Version 3 took it away", (await past.ExecuteAsync(1, new Moment(3, null), Cancellation)).Problem, StringComparison.Ordinal);
        Assert.EndsWith("it was not in the register yet.", (await past.ExecuteAsync(1, new Moment(null, new DateOnly(2020, 1, 1)), Cancellation)).Problem, StringComparison.Ordinal);
        Assert.Contains("lies ahead", (await past.ExecuteAsync(1, new Moment(null, today.AddDays(30)), Cancellation)).Problem, StringComparison.Ordinal);
        Assert.Equal(new PastReading<EventPage>(null, null), await past.ExecuteAsync(99, new Moment(1, null), Cancellation));

        var timeline = new ReadPastTimeline(contexts, after);
        Assert.Equal([1L, 2], (await timeline.ExecuteAsync(today, null, Cancellation)).Rows.Select(row => row.Id));
        Assert.Equal([2L, 1], (await timeline.ExecuteAsync(today.AddDays(1), null, Cancellation)).Rows.Select(row => row.Id));
        Assert.Equal([2L], (await timeline.ExecuteAsync(today.AddDays(2), null, Cancellation)).Rows.Select(row => row.Id));
        Assert.Empty((await timeline.ExecuteAsync(today.AddDays(-1), null, Cancellation)).Rows);

        var official = (await new ReadPastOfficial(contexts, after).ExecuteAsync(1, new Moment(null, today), Cancellation)).Page!;
        Assert.Equal("Shakir Ullah Khattak", official.Official.Name);
        Assert.Equal([1L, 2], official.Events.Select(row => row.Id));
        Assert.Equal([2L], (await new ReadPastOfficial(contexts, after).ExecuteAsync(1, new Moment(null, today.AddDays(2)), Cancellation)).Page!.Events.Select(row => row.Id));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Past_Timeline_Goes_On_Page_By_Page(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var contexts = register.Services.GetRequiredService<IDbContextFactory<RegisterContext>>();
        foreach (var some in Enumerable.Range(0, 120).Chunk(40))
        {
            await register.ImportAsync(new ToldArticle($"{some[0]}.txt", "2025-11-24", [.. some.Select(at => Editors.Exercise($"EXERCISE {(char)('A' + (at / 26))}{(char)('A' + (at % 26))}", $"{1900 + at}-05-01"))]));
        }

        var (ids, key) = (new List<long>(), (string?)null);
        do
        {
            var page = await new ReadPastTimeline(contexts, Clock(0)).ExecuteAsync(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), key, Cancellation);
            ids.AddRange(page.Rows.Select(row => row.Id));
            key = page.After;
        }
        while (key is not null);

        Assert.Equal((await register.EventsAsync()).OrderByDescending(registered => registered.SortKey).Select(registered => registered.Id), ids);
    }

    [Fact]
    public async Task The_History_Tells_What_Each_Change_Came_To()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.Host, "PAK"), new(RecordField.Party, "QAT", "participant"));

        var page = (await register.Use<ReadHistory>().ExecuteAsync(RecordKind.Event, 1, null, Cancellation))!;

        Assert.Equal(("A visit to Dhaka", true, null), (page.Name, page.Stands, page.Older));
        Assert.Equal(
            [(RecordField.Host, "Bangladesh", "Pakistan", null), (RecordField.Party, null, null, "Qatar")],
            page.Entries[0].Changes.Select(change => (change.Field, change.BeforeName, change.AfterName, change.Name)));
        Assert.Equal((1, "Added", null), (page.Entries[1].Line.Version, page.Entries[1].Line.What, page.Entries[1].Changes[0].Before));
        Assert.Null(await register.Use<ReadHistory>().ExecuteAsync(RecordKind.Event, 7, null, Cancellation));
    }

    [Theory]
    [InlineData("4", null, 4, null, null)]
    [InlineData(null, "2025-11-03", null, "2025-11-03", null)]
    [InlineData(null, null, null, null, null)]
    [InlineData("x", null, null, null, "'x' is no version: versions are whole numbers from 1.")]
    [InlineData("0", null, null, null, "'0' is no version: versions are whole numbers from 1.")]
    [InlineData(null, "November", null, null, "'November' is no day: write it as 2025-11-03.")]
    [InlineData("1", "2025-11-03", null, null, "Ask for a version or for a day, not for both.")]
    public void An_Address_Asks_For_A_Version_Or_A_Day(string? version, string? asOf, int? expectedVersion, string? expectedDay, string? expectedProblem)
    {
        var (moment, problem) = Moment.Read(version, asOf);

        Assert.Equal((expectedVersion, expectedDay, expectedProblem), (moment?.Version, moment?.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), problem));
    }

    private static FixedClock Clock(int daysAhead) => new(TimeProvider.System.GetUtcNow().AddDays(daysAhead));
}
