using DefenceTies.Domain.Officials;
using DefenceTies.Register.Citing;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Citing;

public sealed class CitePassageTests
{
    private const string Opening = "The delegation, “all 🇧🇩 smiles” –\n  as was said – landed in Dhaka. It left Dhaka at night.";

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Passage_Becomes_The_Evidence_Of_A_Field_Stands_On_The_Events_Page_And_Against_Imports_And_Is_Undone(RegisterProvider provider)
    {
        await using var register = await RegisterAsync(provider);
        var place = Assert.Single((await FindAsync(register, "\"ALL 🇧🇩 smiles\" - as was said - landed in dhaka")).Places);
        Assert.Equal(Opening[Opening.IndexOf('“', StringComparison.Ordinal)..(Opening.IndexOf("Dhaka", StringComparison.Ordinal) + 5)], place.Passage.Words);
        var before = (await register.EventsAsync())[0];

        var cited = await CiteAsync(register, RecordField.City, place.Passage);

        Assert.Equal((EditOutcome.Saved, before.Version + 1), (cited.Outcome, cited.Version));
        var page = await register.Use<ReadEvent>().ExecuteAsync(1, Cancelled);
        var passage = Assert.Single(page!.Passages);
        Assert.Equal((RecordField.City, place.Passage.Words, 1L, "An editor"), (passage.Field, passage.Words, passage.Article.Id, passage.By));
        Assert.EndsWith("The delegation, ", passage.Before, StringComparison.Ordinal);
        Assert.StartsWith(". It left", passage.After, StringComparison.Ordinal);
        Assert.Equal(("Dhaka", "Cited article 1 for city"), (page.Row.City, page.History[0].What));
        Assert.Equal(place.Passage.Words, Assert.Single((await register.Use<ReadEditable>().ExecuteAsync(RecordKind.Event, 1, null, Cancelled))!.Decisions).CitedWords);

        // Better rules read another city; what has its evidence stands, and its evidence too.
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("Sylhet")) { Opening = Opening }, "better", "the same bytes");
        page = await register.Use<ReadEvent>().ExecuteAsync(1, Cancelled);
        Assert.Equal(("Dhaka", place.Passage.Words), (page!.Row.City, Assert.Single(page.Passages).Words));

        Assert.True((await register.UndoAsync(RecordKind.Event, 1, cited.Version)).IsSaved);
        Assert.Empty((await register.Use<ReadEvent>().ExecuteAsync(1, Cancelled))!.Passages);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Words_Are_Found_In_Each_Of_Their_Places_And_In_No_Other_Article(RegisterProvider provider)
    {
        await using var register = await RegisterAsync(provider);
        var places = (await FindAsync(register, "Dhaka")).Places;
        await using var context = register.Open();
        var text = await context.Articles.Select(article => article.Source!.Text).FirstAsync(Cancelled);

        Assert.Equal(3, places.Count);
        Assert.All(places, place => Assert.Equal("Dhaka", text[place.Passage.Start..place.Passage.End]));
        Assert.All(places, place => Assert.Equal(place.Passage.Start, text.IndexOf($"{place.Before}Dhaka{place.After}", StringComparison.Ordinal) + place.Before.Length));
        Assert.Equal("These words do not stand in the article. Copy them from its text.", (await FindAsync(register, "landed in Sylhet")).Problem);
        Assert.Equal("There is no article 4711.", (await FindAsync(register, "landed in Dhaka", 4711)).Problem);
        Assert.NotNull((await FindAsync(register, " a ")).Problem);
        Assert.NotNull((await FindAsync(register, new string('x', FindPassage.Longest + 1))).Problem);
        Assert.NotNull((await FindAsync(register, "   \n\t   ")).Problem);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Words_That_Do_Not_Stand_Where_They_Are_Said_To_Prove_Nothing(RegisterProvider provider)
    {
        await using var register = await RegisterAsync(provider);
        var passage = (await FindAsync(register, "landed in Dhaka")).Places[0].Passage;

        async Task Refused(RecordField field, CitedPassage wrong, string why) =>
            Assert.Equal((EditOutcome.Invalid, why), await CiteAsync(register, field, wrong) is var result ? (result.Outcome, Assert.Single(result.Problems)) : default);

        await Refused(RecordField.City, passage with { Start = passage.Start + 1, End = passage.End + 1 }, "These words do not stand there in article 1.");
        await Refused(RecordField.City, passage with { Words = "landed in Delhi" }, "These words do not stand there in article 1.");
        await Refused(RecordField.City, passage with { Start = -5 }, "These words do not stand there in article 1.");
        await Refused(RecordField.City, passage with { End = int.MaxValue }, "These words do not stand there in article 1.");
        await Refused(RecordField.City, passage with { ArticleId = 99 }, "There is no article 99.");
        await Refused(RecordField.Summary, passage, "Nothing stands in that field that the words could prove. Give it its value first.");
        Assert.Equal(1, (await register.EventsAsync())[0].Version);

        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.Summary, "Talks."));
        Assert.Equal(EditOutcome.Conflict, (await register.Use<CitePassage>().ExecuteAsync(Editors.One, 1, 1, RecordField.City, "", passage, null, Cancelled)).Outcome);
    }

    private static async Task<TestRegister> RegisterAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("Dhaka")) { Opening = Opening });
        return register;
    }

    private static ToldEvent Visit(string city) => ToldEvent.Visit("2025-11-23", "PAK", "BGD", city).Official("Naveed Ashraf", "PAK", "Naval Chief", OfficialPart.Visitor);

    private static Task<(IReadOnlyList<FoundPassage> Places, string? Problem)> FindAsync(TestRegister register, string words, long article = 1) =>
        register.Use<FindPassage>().ExecuteAsync(article, words, Cancelled);

    private static async Task<EditResult> CiteAsync(TestRegister register, RecordField field, CitedPassage passage) =>
        await register.Use<CitePassage>().ExecuteAsync(Editors.One, 1, (await register.SeenAsync(RecordKind.Event, 1)).Version, field, "", passage, "Read by me", Cancelled);
}
