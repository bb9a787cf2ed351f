using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Import;

public sealed class EventLinkingTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Visit_Reported_Twice_Is_Shown_Once(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Khattak("2025-11-23").Official("Waker-Uz-Zamanat", "BGD", "Chief of Army Staff", OfficialPart.Host))
            {
                Publisher = "Arab News",
                Opening = "A delegation of a state-owned manufacturer met the chief of the army, the office of public relations said on its page as both countries move closer.",
            },
            new ToldArticle("two.txt", null, Khattak("2025-11").Official("Waker Uz Zaman", "BGD", "Army Chief", OfficialPart.Host))
            {
                Publisher = "NDTV",
                Opening = "Relations are warming quickly after decades of distrust, with exchanges of soldiers, diplomats and politicians following each other within weeks.",
            });

        var visit = Assert.Single(await register.EventsAsync());
        Assert.Equal("2025-11-23", visit.Date?.Text);
        Assert.Equal(2, visit.Sources);
        Assert.Empty(visit.Disputed);
        Assert.Equal(2, visit.Reports.Count);
        Assert.Equal(2, visit.Version);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Sources_That_Tell_Different_Days_Both_Stand_And_The_Date_Is_Disputed(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Mirza("2025-10-28").Official("Waker-Uz-Zaman", "BGD", "Army Chief", OfficialPart.Host)),
            new ToldArticle("two.txt", "2025-11-25", Mirza("2025-10-26").Official("Muhammad Yunus", "BGD", "Chief Adviser", OfficialPart.Host)) { Publisher = "NDTV" });

        var visit = Assert.Single(await register.EventsAsync());
        Assert.Equal("[2025-10-26,2025-10-28]", visit.Date?.Text);
        Assert.Equal([ClaimField.Date], visit.Disputed);
        Assert.Equal(new DateOnly(2025, 10, 26), visit.Earliest);
        Assert.Equal(new DateOnly(2025, 10, 28), visit.Latest);
        Assert.Null(visit.CoreFirst);
        Assert.Equal(3, visit.Participants.Count);
    }

    [Fact]
    public async Task Two_Visitors_Received_By_One_Host_Make_Two_Visits()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Mirza("2025-10-28").Official("Waker-Uz-Zaman", "BGD", "Army Chief", OfficialPart.Host)),
            new ToldArticle("two.txt", "2025-11-25", ToldEvent.Visit("2025-10", "PAK", "BGD")
                .Official("Naveed Ashraf", "PAK", "Navy Chief", OfficialPart.Visitor).Official("Waker Uz Zaman", "BGD", "Army Chief", OfficialPart.Host)));

        Assert.Equal(2, (await register.EventsAsync()).Count);
    }

    [Theory]
    [InlineData("2025-11-23", "TUR", "BGD")] // another visitor
    [InlineData("2025-11-23", "BGD", "PAK")] // the other way round
    [InlineData("2025-11-30", "PAK", "BGD")] // a week later
    [InlineData("2024-11-23", "PAK", "BGD")] // a year before
    public async Task Visits_That_Differ_Stay_Apart(string date, string visitor, string host)
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Khattak("2025-11-23")),
            new ToldArticle("two.txt", "2025-12-24", ToldEvent.Visit(date, visitor, host).Official("Shakir Ullah Khattak", "PAK", part: OfficialPart.Other)));

        Assert.Equal(2, (await register.EventsAsync()).Count);
    }

    [Fact]
    public async Task Visits_Without_Names_In_One_Month_Stay_Apart_And_Are_Offered_To_An_Editor()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", ToldEvent.Visit("2025-11-23", "PAK", "BGD", "Dhaka")),
            new ToldArticle("two.txt", "2025-11-28", ToldEvent.Visit("2025-11", "PAK", "BGD")));

        Assert.Equal(2, (await register.EventsAsync()).Count);
        await using var context = register.Open();
        Assert.Single(await context.PossibleDuplicates.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_Undated_Report_Joins_Only_Where_A_Named_Official_Is_Shared()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Khattak("2025-11-23")),
            new ToldArticle("two.txt", "2025-11-28", Khattak(null)),
            new ToldArticle("three.txt", "2025-11-29", ToldEvent.Visit(null, "PAK", "BGD", "Dhaka")));

        Assert.Equal(["2025-11-23", "[..2025-11-29]"], (await register.EventsAsync()).Select(visit => visit.Date?.Text));
    }

    [Fact]
    public async Task Two_Reports_Of_One_Article_Are_Two_Events()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Khattak("2025-11-23"), Khattak("2025-11-23")));

        Assert.Equal(2, (await register.EventsAsync()).Count);
    }

    [Fact]
    public async Task A_Planned_Visit_That_Took_Place_Is_One_Event_With_Its_History()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("done.txt", "2025-11-24", Khattak("2025-11-23")),
            new ToldArticle("plan.txt", "2025-11-10", Khattak("2025-11-22") with { Status = EventStatus.Planned }));

        var visit = Assert.Single(await register.EventsAsync());
        Assert.Equal(EventStatus.Occurred, visit.Status);
        Assert.Equal("2025-11-23", visit.Date?.Text);
        Assert.Equal([(EventStatus.Planned, "2025-11-10"), (EventStatus.Occurred, "2025-11-24")], visit.StatusHistory.OrderBy(change => change.Id).Select(change => (change.Status, change.Since!.Text)));
    }

    [Fact]
    public async Task Exercises_Of_Different_Names_Stay_Apart_On_The_Same_Days()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-02-12", Exercise("AMAN-25")),
            new ToldArticle("two.txt", "2025-02-13", Exercise("Inspired Union")),
            new ToldArticle("three.txt", "2025-02-14", Exercise("AMAN")));

        var events = await register.EventsAsync();
        Assert.Equal([2, 1], events.Select(exercise => exercise.Reports.Count));

        static ToldEvent Exercise(string name) => ToldEvent.Of(EventKind.Exercise, "2025-02-10", "BGD", "PAK").Says(ClaimField.ExerciseName, name);
    }

    [Fact]
    public async Task Parties_And_People_Are_Those_That_Any_Report_Names()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-05-02", ToldEvent.Of(EventKind.Meeting, "2025-05-01", "BGD", "TUR").Official("Ali Rahman", "BGD", "Foreign Minister")),
            new ToldArticle("two.txt", "2025-05-03", ToldEvent.Of(EventKind.Meeting, "2025-05-01", "BGD", "TUR", "QAT").Official("Ali Rahman", "BGD", "Foreign Minister")
                .Official("Hakan Fidan", "TUR", "Foreign Minister").Says(ClaimField.City, "Doha").Says(ClaimField.Host, "QAT")));

        var meeting = Assert.Single(await register.EventsAsync());
        Assert.Equal(["BGD", "QAT", "TUR"], meeting.Parties.Select(party => party.Country.Value).Order(StringComparer.Ordinal));
        Assert.Equal(2, meeting.Participants.Count);
        Assert.Equal(CountryCode.Parse("QAT"), meeting.Host);
    }

    private static ToldEvent Khattak(string? date) =>
        ToldEvent.Visit(date, "PAK", "BGD", "Dhaka").Official("Shakir Ullah Khattak", "PAK", "Chairman of Heavy Industries Taxila (HIT)", OfficialPart.Visitor);

    private static ToldEvent Mirza(string date) =>
        ToldEvent.Visit(date, "PAK", "BGD", "Dhaka").Official("Sahir Shamshad Mirza", "PAK", "Chairman Joint Chiefs of Staff Committee", OfficialPart.Visitor);
}
