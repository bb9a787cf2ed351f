using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Articles;
using DefenceTies.Register.Countries;
using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Events;

public sealed class ReadEventTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Event_Shows_What_Each_Article_Says_With_The_Words_Marked(RegisterProvider provider)
    {
        await using var register = await DisputedAsync(provider);
        var page = await ReadAsync(register, (await register.EventsAsync()).Single(found => found.Sources == 2).Id);

        Assert.NotNull(page);
        Assert.Equal([ClaimField.Date], page.Row.Disputed);
        Assert.Equal(["Dawn", "NDTV"], page.Reports.Select(report => report.Article.Publisher));
        Assert.All(page.Reports, report =>
        {
            var mark = Assert.Single(Assert.Single(report.Context).Marks);
            Assert.Contains(mark.Words, words => words is { Field: ClaimField.Date, IsDisputed: true });
            Assert.All(mark.Words, words => Assert.True(mark.Span.Contains(words.Span)));
        });
        Assert.Equal(["Pakistan", "Bangladesh"], page.Row.Parties.Select(party => party.Name));
        Assert.Equal([2, 1], page.History.Select(line => line.Version));
        Assert.Equal(["another"], page.Near.Select(row => row.Title));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Merged_Id_Leads_To_The_Event_That_Stands_For_It(RegisterProvider provider)
    {
        await using var register = await DisputedAsync(provider);
        var standing = (await register.EventsAsync())[0].Id;
        await using (var context = register.Open())
        {
            context.Redirects.Add(new Redirect { Kind = RecordKind.Event, FromId = 4_711, ToId = standing });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var page = await ReadAsync(register, 4_711);

        Assert.Equal((standing, 4_711L), (page?.Row.Id, page?.MergedFrom));
        Assert.Null(await ReadAsync(register, 4_712));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Articles_Countries_And_Officials_Lead_Back_To_The_Event(RegisterProvider provider)
    {
        await using var register = await DisputedAsync(provider);
        var cancelled = TestContext.Current.CancellationToken;
        var visit = (await register.EventsAsync()).Single(found => found.Sources == 2).Id;

        var articles = (await register.Services.GetRequiredService<PageArticles>().ExecuteAsync(null, 500, cancelled)).Articles;
        Assert.Equal(["3.txt", "2.txt", "1.txt"], articles.Select(article => article.FileName));
        var article = await register.Services.GetRequiredService<ReadArticle>().ExecuteAsync(articles[2].Id, cancelled);
        Assert.Equal([visit], article?.Events.Select(row => row.Id));
        Assert.Contains(article!.Paragraphs, paragraph => paragraph.Marks.Any(mark => mark.EventId == visit));

        var countries = await register.Services.GetRequiredService<ListCountries>().ExecuteAsync(cancelled);
        Assert.Equal([("BGD", 2), ("PAK", 2)], countries.Select(country => (country.Code.Value, country.Events)));
        var country = await register.Services.GetRequiredService<ReadCountry>().ExecuteAsync(CountryCode.Parse("PAK"), cancelled);
        Assert.Equal([("BGD", 2)], country?.Partners.Select(partner => (partner.Country.Code.Value, partner.Events)));
        Assert.Contains(country!.Events, row => row.Id == visit);
        Assert.Null(await register.Services.GetRequiredService<ReadCountry>().ExecuteAsync(CountryCode.Parse("QQQ"), cancelled));

        var officials = (await register.Services.GetRequiredService<ListOfficials>().ExecuteAsync(byEvents: false, null, cancelled)).Rows;
        Assert.Equal(["Sahir Shamshad Mirza", "Muhammad Yunus"], officials.Select(official => official.Name).Order(StringComparer.Ordinal).Reverse());
        var mirza = officials.Single(official => official.Name.EndsWith("Mirza", StringComparison.Ordinal));
        var official = await register.Services.GetRequiredService<ReadOfficial>().ExecuteAsync(mirza.Id, cancelled);
        Assert.Equal([visit], official?.Events.Select(row => row.Id));
        Assert.Equal(["Muhammad Yunus"], official!.Counterparts.Select(row => row.Name));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Totals_Count_What_Stands(RegisterProvider provider)
    {
        await using var register = await DisputedAsync(provider);

        Assert.Equal(new RegisterTotals(2, 3, 3), await register.Services.GetRequiredService<ReadTotals>().ExecuteAsync(TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Article_That_Was_Read_Anew_Is_Shown_Once(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var article = new ToldArticle("1.txt", "2025-11-01", Mirza("2025-10-28")) { Publisher = "Dawn" };
        await register.ImportAsync(article, "1");
        var before = await ArticlesAsync(register);
        await register.ImportAsync(article, "2");

        var page = await ReadAsync(register, Assert.Single(await register.EventsAsync()).Id);

        var stands = Assert.Single(await ArticlesAsync(register));
        Assert.NotEqual(before, [stands]);
        var report = Assert.Single(page!.Reports);
        Assert.Equal((stands, false), (report.Article.Id, report.IsSuperseded));
        var old = await register.Services.GetRequiredService<ReadArticle>().ExecuteAsync(Assert.Single(before), TestContext.Current.CancellationToken);
        Assert.Equal((stands, false), (old?.Article.Id, old?.IsSuperseded));
        Assert.Equal([page.Row.Id], old!.Events.Select(row => row.Id));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Older_Version_Of_A_File_Is_Shown_Only_Where_The_Newer_One_Is_Silent(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("1.txt", "2025-11-01", Mirza("2025-10-28"), Exercise()));
        var old = Assert.Single(await ArticlesAsync(register));
        await using (var context = register.Open())
        {
            var exercise = (await register.EventsAsync()).Single(found => found.Kind == Domain.Events.EventKind.Exercise).Id;
            context.Add(new Decision { Kind = RecordKind.Event, RecordId = exercise, Field = RecordField.City, Value = "Karachi", By = "An editor", At = TimeProvider.System.GetUtcNow() });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await register.ImportAsync(new ToldArticle("1.txt", "2025-11-02", Mirza("2025-10-28")));

        var reports = new Dictionary<Domain.Events.EventKind, IReadOnlyList<EventReport>>();
        foreach (var found in await register.EventsAsync())
        {
            reports.Add(found.Kind, (await ReadAsync(register, found.Id))!.Reports);
        }

        Assert.False(Assert.Single(reports[Domain.Events.EventKind.Visit]).IsSuperseded);
        var silent = Assert.Single(reports[Domain.Events.EventKind.Exercise]);
        Assert.Equal((old, true), (silent.Article.Id, silent.IsSuperseded));
        Assert.True((await register.Services.GetRequiredService<ReadArticle>().ExecuteAsync(old, TestContext.Current.CancellationToken))?.IsSuperseded);
    }

    private static ToldEvent Exercise() => ToldEvent.Of(Domain.Events.EventKind.Exercise, "2025-02", "BGD", "PAK");

    private static async Task<IReadOnlyList<long>> ArticlesAsync(TestRegister register) =>
        [.. (await register.Services.GetRequiredService<PageArticles>().ExecuteAsync(null, 500, TestContext.Current.CancellationToken)).Articles.Select(article => article.Id)];

    private static async Task<TestRegister> DisputedAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("1.txt", "2025-11-01", Mirza("2025-10-28")) { Publisher = "Dawn", Opening = "The chairman of the joint chiefs went to Dhaka for a week of talks, a daily of Karachi wrote on its front page." },
            new ToldArticle("2.txt", "2025-11-24", Mirza("2025-10-26")) { Publisher = "NDTV", Opening = "Relations of both neighbours grow warmer by the month, and their soldiers visit each other as never before in decades." },
            new ToldArticle("3.txt", "2025-12-30", ToldEvent.Of(Domain.Events.EventKind.Exercise, "2025-02", "BGD", "PAK") with { Title = "another" }) { Publisher = "Arab News" });
        return register;
    }

    private static ToldEvent Mirza(string date) =>
        ToldEvent.Visit(date, "PAK", "BGD", "Dhaka")
            .Official("Sahir Shamshad Mirza", "PAK", "Chairman Joint Chiefs of Staff Committee", OfficialPart.Visitor)
            .Official("Muhammad Yunus", "BGD", "Chief Adviser", OfficialPart.Host);

    private static Task<EventPage?> ReadAsync(TestRegister register, long id) =>
        register.Services.GetRequiredService<ReadEvent>().ExecuteAsync(id, TestContext.Current.CancellationToken);
}
