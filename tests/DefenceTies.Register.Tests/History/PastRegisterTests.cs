using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Time;
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
        Assert.Equal([1L, 2], (await timeline.ExecuteAsync(today, TimelineFilter.All, Cancellation)).Rows.Select(row => row.Id));
        Assert.Equal([2L, 1], (await timeline.ExecuteAsync(today.AddDays(1), TimelineFilter.All, Cancellation)).Rows.Select(row => row.Id));
        Assert.Equal([2L], (await timeline.ExecuteAsync(today.AddDays(2), TimelineFilter.All, Cancellation)).Rows.Select(row => row.Id));
        Assert.Empty((await timeline.ExecuteAsync(today.AddDays(-1), TimelineFilter.All, Cancellation)).Rows);

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

        async Task<IReadOnlyList<long>> ReadAsync(TimelineFilter filter)
        {
            var (ids, key) = (new List<long>(), (string?)null);
            do
            {
                var page = await new ReadPastTimeline(contexts, Clock(0)).ExecuteAsync(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), filter with { After = key }, Cancellation);
                ids.AddRange(page.Rows.Select(row => row.Id));
                key = page.After;
            }
            while (key is not null);
            return ids;
        }

        var newestFirst = (await register.EventsAsync()).OrderByDescending(registered => registered.SortKey).ToArray();
        Assert.Equal(newestFirst.Select(registered => registered.Id), await ReadAsync(TimelineFilter.All));
        Assert.Equal(newestFirst.Reverse().Select(registered => registered.Id), await ReadAsync(TimelineFilter.All with { OldestFirst = true }));
        Assert.Equal(
            newestFirst.Where(registered => registered.Earliest!.Value.Year >= 1950).Select(registered => registered.Id),
            await ReadAsync(TimelineFilter.All with { From = EdtfDate.Parse("1950"), Kinds = new Choice<EventKind>([EventKind.Exercise], []) }));

        // Who asks for what is not there is not made to wait for all of the past at once.
        await using var context = register.Open();
        var nothing = TimelineFilter.All with { Kinds = new Choice<EventKind>([EventKind.Transfer], []) };
        var walk = new PastTimelineWalk(context, nothing, DateTimeOffset.MaxValue) { MostLookedAt = 1 };
        Assert.Empty(await walk.ReadAsync(null, 10, Cancellation));
        Assert.Equal((true, newestFirst[^1].Id), (walk.GaveUp, walk.Last!.Id));
        var further = new PastTimelineWalk(context, nothing, DateTimeOffset.MaxValue) { MostLookedAt = 1 };
        Assert.Empty(await further.ReadAsync(walk.Last, 10, Cancellation));
        Assert.False(further.GaveUp);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Past_Timeline_Answers_A_Filter_As_The_Timeline_Of_That_Day_Did(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var contexts = register.Services.GetRequiredService<IDbContextFactory<RegisterContext>>();
        string?[] dates = [null, "2024", "2025-03", "2025-03-14", "2024-12-30/2025-01-02", "2025-11-23"];
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", [.. dates.SelectMany((date, at) => new[]
        {
            ToldEvent.Visit(date, "PAK", "BGD", $"Dhaka {at}").Official("Shakir Ullah Khattak", "PAK", "Army Chief", OfficialPart.Visitor).Says(ClaimField.Topic, "training") with { Title = $"Visit {at}" },
            ToldEvent.Of(EventKind.Exercise, date, "TUR", "BGD").Says(ClaimField.ExerciseName, $"AMAN {at}") with { Title = $"Exercise {at}", Status = at % 2 == 0 ? EventStatus.Planned : EventStatus.Occurred },
        })]));
        await new SetReviewState(contexts, TimeProvider.System).ExecuteAsync(Editors.One, 3, 1, ReviewState.Reviewed, null, Cancellation);
        string[] queries =
        [
            "", "kinds=visit", "kinds=-visit", "countries=TUR", "countries=TUR,PAK&match=any", "countries=TUR,PAK", "countries=-TUR", "status=planned", "review=reviewed",
            "review=-reviewed&kinds=visit", "from=2025&to=2025", "from=2025&to=2025&period=certain", "to=2024", "from=2025-03", "undated=only", "undated=without", "host=BGD", "to-country=BGD",
            "from-country=TUR", "officials=1", "officials=-1", "topics=training", "topics=-training", "order=oldest", "order=oldest&kinds=visit&from=2025",
        ];
        var asked = queries.Select(query => FilterQuery.Read(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => KeyValuePair.Create(pair.Split('=')[0], (string?)pair.Split('=')[1]))).Filter).ToArray();
        var expected = new List<IReadOnlyList<long>>();
        foreach (var filter in asked)
        {
            expected.Add([.. (await register.Use<ReadTimeline>().ExecuteAsync(filter, Cancellation)).Rows.Select(row => row.Id)]);
        }

        // The next day all of it becomes something else.
        foreach (var id in expected[0])
        {
            var seen = await register.SeenAsync(RecordKind.Event, id);
            await new DecideFields(contexts, Clock(1)).ExecuteAsync(
                Editors.One, seen, [FieldDecision.Of(RecordField.Date, "2019-01-05"), FieldDecision.Of(RecordField.Kind, "meeting"), FieldDecision.Of(RecordField.Status, "cancelled"), new(RecordField.Party, "QAT", "participant")], null, Cancellation);
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        foreach (var (at, filter) in asked.Index())
        {
            var page = await new ReadPastTimeline(contexts, Clock(2)).ExecuteAsync(today, filter, Cancellation);
            Assert.True(expected[at].SequenceEqual(page.Rows.Select(row => row.Id)), $"{queries[at]}: {string.Join(',', expected[at])} but {string.Join(',', page.Rows.Select(row => row.Id))}");
            Assert.False(page.GaveUp);
            Assert.Empty(page.LeftOut);
        }

        Assert.True(expected.Select(ids => ids.Count).Distinct().Count() > 4);
        Assert.Equal(["q", "publishers"], (await new ReadPastTimeline(contexts, Clock(2)).ExecuteAsync(today, new TimelineFilter { Text = "x", Publishers = new Choice<string>(["ANI"], []) }, Cancellation)).LeftOut);
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
