using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Search;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Search;

public sealed class SearchRegisterTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task One_Text_Is_Answered_With_Everything_That_Bears_On_It(RegisterProvider provider)
    {
        await using var register = await SmallAsync(provider);

        var turkiye = await SearchAsync(register, "Turkiye");
        Assert.Equal(["Türkiye"], turkiye.Countries.Select(country => country.Name));
        Assert.Equal(2, turkiye.EventCount);
        Assert.Equal(["deal"], turkiye.Agreements.Select(hit => hit.Row.Title));

        var gorgun = await SearchAsync(register, "gorgun");
        Assert.Equal(["Haluk Görgün"], gorgun.People.Select(person => person.Name));
        Assert.Equal(["visit"], gorgun.Events.Select(hit => hit.Row.Title));
        Assert.Contains(gorgun.Events[0].Snippet, piece => piece is { IsHit: true, Text: "Görgün" });
        Assert.Contains(gorgun.Articles[0].Snippet, piece => piece is { IsHit: true, Text: "Görgün" });

        var aselsan = await SearchAsync(register, "aselsan");
        Assert.Equal(["Aselsan"], aselsan.Organisations.Select(organisation => organisation.Name));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Misspelt_Names_Find_Whom_They_Mean_And_Say_So(RegisterProvider provider)
    {
        await using var register = await SmallAsync(provider);

        Assert.Equal("Haluk Görgün", (await SearchAsync(register, "Görgüm")).People[0].Name);
        Assert.Equal("Sahir Shamshad Mirza", (await SearchAsync(register, "Mirsa")).People[0].Name);
        Assert.Equal("Asim Munir", (await SearchAsync(register, "asim Munier")).People[0].Name);
        Assert.Equal("Asim Munir", (await SearchAsync(register, "mun", stillTyping: true)).People[0].Name);
        Assert.Equal("gorgun", (await SearchAsync(register, "Görgüm")).Meant);
        Assert.Equal("Pakistan", (await SearchAsync(register, "Pakstian")).Countries[0].Name);
        Assert.Null((await SearchAsync(register, "gorgun")).Meant);
        Assert.Empty((await SearchAsync(register, "Zzyzx")).People);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Names_And_Articles_That_Are_Gone_Are_Found_No_Longer(RegisterProvider provider)
    {
        await using var register = await SmallAsync(provider);
        await register.ImportAsync(new ToldArticle("visit.txt", "2025-07-09", ToldEvent.Visit("2025-07-08", "TUR", "BGD").Official("Murat Aydin", "TUR")) { Opening = "A frigate came." });

        Assert.Equal(0, (await SearchAsync(register, "gorgun")).ArticleCount);
        Assert.Equal(1, (await SearchAsync(register, "frigate")).ArticleCount);
        Assert.Equal(["Murat Aydin"], (await SearchAsync(register, "aydin")).People.Select(person => person.Name));
        await using var context = register.Open();
        await NameIndexWriter.WriteAsync(context, NameKind.Official, new Dictionary<string, IEnumerable<string>> { ["1"] = ["Haluk Aydin"] }, TestContext.Current.CancellationToken);
        Assert.Equal(["Haluk Görgün", "Murat Aydin"], (await SearchAsync(register, "aydin")).People.Select(person => person.Name).Order());
        Assert.False(await context.NameTrigrams.AnyAsync(row => row.Word == "gorgun", TestContext.Current.CancellationToken));
        Assert.False(await context.ArticleTexts.AnyAsync(text => context.Articles.Any(article => article.Id == text.ArticleId && article.SupersededByImportRunId != null), TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Register_That_Had_No_Words_Yet_Is_Given_Them_At_The_Next_Start(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await SmallAsync(provider);
        await using (var context = register.Open())
        {
            await context.NameWords.ExecuteDeleteAsync(cancellationToken);
            await context.NameTrigrams.ExecuteDeleteAsync(cancellationToken);
            await context.ArticleTexts.ExecuteDeleteAsync(cancellationToken);
        }

        await register.Services.GetRequiredService<PrepareRegister>().ExecuteAsync(cancellationToken);

        var found = await SearchAsync(register, "gorgun");
        Assert.Equal((1, 1), (found.People.Count, found.ArticleCount));
        Assert.Single((await SearchAsync(register, "aselsan")).Organisations);
        Assert.Single((await SearchAsync(register, "turkiye")).Countries);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Whatever_Is_Typed_Is_Answered_And_Never_Fails(RegisterProvider provider)
    {
        await using var register = await SmallAsync(provider);
        foreach (var typed in new[]
        {
            "\"", "\"\"", "a\"b", "\"Haluk", "Haluk\" Görgün\"*", "NEAR(a b, 3)", "Title:visit", "{Title}:visit", "^visit", "visit AND", "NOT visit", "visit*\"", "-visit", "--visit", "visit -", "(visit", "visit)", "'; DROP TABLE \"Events\"; --",
            "visit:*", "a <-> b", "!visit", "visit & | !", "\\", "\\'", "%", "_", "\0", "vis\0it", "💥", "💥visit", "\ud800", "\udc00a", "\u202evisit", "٣", string.Concat(Enumerable.Repeat("a ", 100)), string.Concat(Enumerable.Repeat("\"", 199)), new string('x', 200),
        })
        {
            var found = await SearchAsync(register, typed);
            Assert.True(found.Problem is not null || found.EventCount >= 0);
        }

        Assert.Contains("no letter", (await SearchAsync(register, "💥 !!")).Problem, StringComparison.Ordinal);
        Assert.Contains("hyphen", (await SearchAsync(register, "-visit")).Problem, StringComparison.Ordinal);
        Assert.Contains("10,000", (await SearchAsync(register, new string('a', 10_000))).Problem, StringComparison.Ordinal);
        Assert.Null((await SearchAsync(register, " ")).Problem);
        Assert.Equal(1, (await SearchAsync(register, "vis\0it gorgun")).EventCount + (await SearchAsync(register, "💥gorgun")).EventCount);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Words_In_The_Title_Count_For_More_Than_Newer_Events(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("1.txt", "2020-05-09", ToldEvent.Visit("2020-05-08", "TUR", "BGD") with { Title = "Frigate visit" }),
            new ToldArticle("2.txt", "2025-05-09", ToldEvent.Visit("2025-05-08", "PAK", "BGD").Says(ClaimField.Purpose, "to see a frigate") with { Title = "newer" }));

        Assert.Equal(["Frigate visit", "newer"], (await SearchAsync(register, "frigate")).Events.Select(hit => hit.Row.Title));
    }

    private static async Task<TestRegister> SmallAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("visit.txt", "2025-07-09", ToldEvent.Visit("2025-07-08", "TUR", "BGD", "Dhaka").Official("Haluk Görgün", "TUR", "Secretary of Defence Industries", OfficialPart.Visitor) with { Title = "visit" }),
            new ToldArticle("deal.txt", "2025-06-09", ToldEvent.Of(EventKind.Agreement, "2025-06-08", "TUR", "PAK").Says(ClaimField.Organisation, "Aselsan") with { Title = "deal" }),
            new ToldArticle("talks.txt", "2025-05-09", ToldEvent.Of(EventKind.Meeting, "2025-05-08", "IND", "PAK").Official("Sahir Shamshad Mirza", "PAK").Official("Asim Munir", "PAK") with { Title = "talks" }));
        return register;
    }

    private static Task<SearchResults> SearchAsync(TestRegister register, string typed, bool stillTyping = false) =>
        register.Services.GetRequiredService<SearchRegister>().ExecuteAsync(typed, stillTyping, TestContext.Current.CancellationToken);
}
