using DefenceTies.Domain.Events;
using DefenceTies.Register.Timeline;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Timeline;

public sealed class ReadTimelineTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Newest_Come_First_With_The_Year_Only_After_Its_Months_And_The_Undated_Last(RegisterProvider provider)
    {
        await using var register = await MixedAsync(provider);

        Assert.Equal(["stay", "day", "month", "year", "old", "undated"], await TitlesAsync(register, ""));
        Assert.Equal(["old", "year", "month", "day", "stay", "undated"], await TitlesAsync(register, "order=oldest"));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Period_Holds_Its_Events_Certainly_Or_Possibly(RegisterProvider provider)
    {
        await using var register = await MixedAsync(provider);

        Assert.Equal(["stay", "day"], await TitlesAsync(register, "from=2025-10-10&to=2025-11&period=certain"));
        Assert.Equal(["stay", "day", "month", "year", "undated"], await TitlesAsync(register, "from=2025-10-10&to=2025-11"));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Filters_Include_Exclude_And_Combine(RegisterProvider provider)
    {
        await using var register = await MixedAsync(provider);

        Assert.Equal(["day", "month"], await TitlesAsync(register, "countries=BGD,PAK&kinds=visit,meeting"));
        Assert.Equal(["stay", "day", "month", "year", "old"], await TitlesAsync(register, "countries=PAK,TUR&match=any"));
        Assert.Equal(["year", "old", "undated"], await TitlesAsync(register, "kinds=-visit,-meeting&countries=-PAK"));
        Assert.Equal(["stay"], await TitlesAsync(register, "publishers=Dawn"));
        Assert.Equal(["old"], await TitlesAsync(register, "status=planned"));
        Assert.Equal(["undated"], await TitlesAsync(register, "q=nepal"));
        Assert.Empty(await TitlesAsync(register, "q=nothing+of+the+kind"));
        Assert.Empty(await TitlesAsync(register, "q=!!"));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Pages_Follow_Each_Other_In_Both_Orders_And_Directions_Without_A_Gap(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            [.. Enumerable.Range(0, (2 * ReadTimeline.PageSize) + 7).Select(at => new ToldArticle($"{at}.txt", "2024-12-31", Numbered(at)))]);
        foreach (var order in new[] { "newest", "oldest" })
        {
            var all = new List<string>();
            var back = new List<string>();
            var page = await ReadAsync(register, $"order={order}");
            Assert.Equal((2 * ReadTimeline.PageSize) + 7, page.Count);
            Assert.Null(page.Before);
            all.AddRange(page.Rows.Select(row => row.Title));
            while (page.After is { } after)
            {
                page = await ReadAsync(register, $"order={order}&after={after}");
                all.AddRange(page.Rows.Select(row => row.Title));
            }

            back.AddRange(page.Rows.Select(row => row.Title));
            while (page.Before is { } before)
            {
                page = await ReadAsync(register, $"order={order}&before={before}");
                back.InsertRange(0, page.Rows.Select(row => row.Title));
            }

            Assert.Equal((2 * ReadTimeline.PageSize) + 7, all.Distinct().Count());
            Assert.Equal(all, back);
        }
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Facets_Count_Under_The_Other_Filters(RegisterProvider provider)
    {
        await using var register = await MixedAsync(provider);
        var counts = await register.Services.GetRequiredService<CountFacets>().ExecuteAsync(Filter("countries=BGD&kinds=visit"), TestContext.Current.CancellationToken);

        Assert.Equal([("visit", 1), ("meeting", 1), ("agreement", 1), ("exercise", 0), ("training", 0), ("transfer", 1)], counts.Kinds.Select(value => (value.Key, value.Count)));
        Assert.Equal(("BGD", 1), (counts.Countries[0].Key, counts.Countries[0].Count));
        Assert.Contains(counts.Countries, value => value is { Key: "TUR", Count: 0 });
        Assert.Equal([("none", "Not named", 1)], counts.Publishers.Select(value => (value.Key, value.Label, value.Count)));
        Assert.Equal([("occurred", 1)], counts.Statuses.Where(value => value.Count > 0).Select(value => (value.Key, value.Count)));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Density_Parts_Certain_Days_From_Shares_Of_Wider_Dates(RegisterProvider provider)
    {
        await using var register = await MixedAsync(provider);
        var density = await register.Services.GetRequiredService<ReadDensity>().ExecuteAsync(Filter("from=2025-11"), TestContext.Current.CancellationToken);

        Assert.Equal((DensityUnit.Month, 1), (density.Unit, density.Undated));
        Assert.Equal(new DateOnly(2023, 5, 1), density.Bins[0].First);
        var october = Assert.Single(density.Bins, bin => bin.First == new DateOnly(2025, 10, 1));
        Assert.Equal(2, october.Certain);
        Assert.Equal(31 / 365.0, october.Possible, 6);
    }

    /// <summary>A stay in November, a day and a month in October, a year, a plan of an older day, and one without a date.</summary>
    private static async Task<TestRegister> MixedAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("1.txt", "2025-12-30", ToldEvent.Visit("2025-11-03/2025-11-05", "PAK", "TUR") with { Title = "stay" }) { Publisher = "Dawn" },
            new ToldArticle("2.txt", "2025-12-30", ToldEvent.Visit("2025-10-26", "PAK", "BGD") with { Title = "day" }),
            new ToldArticle("3.txt", "2025-12-30", ToldEvent.Of(EventKind.Meeting, "2025-10", "BGD", "PAK") with { Title = "month" }),
            new ToldArticle("4.txt", "2025-12-30", ToldEvent.Of(EventKind.Transfer, "2025", "BGD", "TUR") with { Title = "year" }),
            new ToldArticle("5.txt", "2023-04-30", ToldEvent.Of(EventKind.Agreement, "2023-05-08", "BGD", "TUR") with { Title = "old", Status = EventStatus.Planned }),
            new ToldArticle("6.txt", null, ToldEvent.Of(EventKind.Exercise, null, "IND", "NPL") with { Title = "undated" }));
        return register;
    }

    private static ToldEvent Numbered(int at) => ToldEvent.Visit(
        at % 9 == 0 ? null : at % 5 == 0 ? $"{2000 + (at % 20)}" : $"{2000 + (at % 20)}-{1 + (at % 12):00}-{1 + (at % 28):00}",
        at % 2 == 0 ? "PAK" : "IND",
        "NPL") with
    { Title = $"visit {at}" };

    private static async Task<IEnumerable<string>> TitlesAsync(TestRegister register, string query) =>
        (await ReadAsync(register, query)).Rows.Select(row => row.Title);

    private static Task<TimelinePage> ReadAsync(TestRegister register, string query) =>
        register.Services.GetRequiredService<ReadTimeline>().ExecuteAsync(Filter(query), TestContext.Current.CancellationToken);

    private static TimelineFilter Filter(string query)
    {
        var reading = FilterQuery.Read(query
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .Select(part => KeyValuePair.Create(part[0], (string?)part[1].Replace('+', ' '))));
        Assert.Empty(reading.Problems);
        return reading.Filter;
    }
}
