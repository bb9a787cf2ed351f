using DefenceTies.Register.Articles;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Import;
using DefenceTies.Register.Suggestions;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Editing;

public sealed class ArticleFactsTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Correction_Brings_Events_Words_And_History_Into_Line(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(Paper("one.txt", "2025-11-24", "Dhaka", "Daily Star"), Paper("two.txt", "2025-11-25", "Sylhet", "Daily Star") with { Opening = "Another telling altogether of the same." });
        Assert.Equal("Dhaka: Daily Star", await VisitAsync(register));
        var sources = Assert.Single(await register.EventsAsync()).Sources;

        var saved = await register.DecideAsync(
            new SeenRecord(RecordKind.Article, 2, 1),
            FieldDecision.Of(RecordField.Publisher, "Dawn"), FieldDecision.Of(RecordField.Published, "2025-11-20"), FieldDecision.Of(RecordField.Title, "An admiral in Sylhet"), FieldDecision.Of(RecordField.Agency, "APP"));

        Assert.Equal((EditOutcome.Saved, 2L, 2), (saved.Outcome, saved.RecordId, saved.Version));
        Assert.Equal("Sylhet: Daily Star, Dawn", await VisitAsync(register));
        Assert.Equal((1, 2), (sources, Assert.Single(await register.EventsAsync()).Sources));
        await using var context = register.Open();
        var text = await context.ArticleTexts.SingleAsync(found => found.ArticleId == 2, Cancelled);
        Assert.Equal((ArticleText.KeyOf(new DateOnly(2025, 11, 20), 2, 0), "an admiral in sylhet"), (text.Key, text.Title));
        var page = await register.Use<ReadArticle>().ExecuteAsync(2, Cancelled);
        Assert.Equal(("An admiral in Sylhet", "Dawn", "APP", "2025-11-20"), (page!.Article.Title, page.Article.Publisher, page.Agency, page.Article.Published?.Text));
        Assert.Equal([RecordField.Title, RecordField.Publisher, RecordField.Agency, RecordField.Published], page.Corrections.Select(correction => correction.Field));
        var history = await register.Use<ReadHistory>().ExecuteAsync(RecordKind.Article, 2, null, Cancelled);
        Assert.Equal(["Changed title, publisher, agency and publication date", "Read in two.txt"], history!.Entries.Select(entry => entry.Line.What));
        var audit = await context.AuditEntries.SingleAsync(Cancelled);
        Assert.Equal(("decide-article", "article 2"), (audit.Action, audit.Subject));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Correction_Stands_Against_Better_Rules_And_Newer_Files_And_What_They_Read_Is_Suggested(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var paper = Paper("one.txt", "2025-11-24", "Dhaka", "Daily Star");
        await register.ImportAsync(paper, "1");
        await register.DecideAsync(RecordKind.Article, 1, FieldDecision.Of(RecordField.Publisher, "Dawn"));

        Assert.Equal(0, (await register.ImportAsync(paper, "2")).Suggested);
        var better = await register.ImportAsync(paper with { Publisher = "The Daily Star", Published = "2025-11-23" }, "3");
        var newer = await register.ImportAsync(paper with { Publisher = "Star", Published = "2025-11-22", Opening = "Mended." }, "3");

        Assert.Equal((ImportFileOutcome.ReadAnew, 1, ImportFileOutcome.Replaced, 1), (better.Outcome, better.Suggested, newer.Outcome, newer.Suggested));
        Assert.Equal("Dhaka: Dawn", await VisitAsync(register));
        await using var context = register.Open();
        var stands = await context.Articles.SingleAsync(article => article.SupersededByImportRunId == null, Cancelled);
        Assert.Equal((1L, "Dawn", "2025-11-22"), (stands.FirstId, stands.Publisher, stands.Published?.Text));
        var history = await register.Use<ReadHistory>().ExecuteAsync(RecordKind.Article, 1, null, Cancelled);
        Assert.Equal(
            [(4, "Import 4", "Changed publication date"), (3, "Import 3", "Changed publication date"), (2, "An editor", "Changed publisher"), (1, "Import 1", "Read in one.txt")],
            history!.Entries.Select(entry => (entry.Line.Version, entry.Line.By, entry.Line.What)));
        var suggested = Assert.Single((await register.Use<ListSuggestions>().ExecuteAsync(null, null, Cancelled)).Records);
        Assert.Equal((RecordKind.Article, 1L, 4, "one.txt", "Dawn", "Star"), (suggested.Kind, suggested.Id, suggested.Version, suggested.Name, suggested.Rows[0].Change.Before, suggested.Rows[0].Change.After));
        Assert.Equal(stands.Id, (await register.Use<ReadArticle>().ExecuteAsync(1, Cancelled))!.StandsAs);

        var accepted = await register.Use<SettleSuggestions>().ExecuteAsync(Editors.One, suggested.Seen, [suggested.Rows[0].Id], SuggestionVerdict.Accept, null, Cancelled);

        Assert.Equal(EditOutcome.Saved, accepted.Outcome);
        Assert.Equal("Dhaka: Star", await VisitAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Correction_Outlasts_The_Undoing_Of_Imports_Before_And_After_It(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var paper = Paper("one.txt", "2025-11-24", "Dhaka", "Daily Star");
        await register.ImportAsync(paper, "1");
        await register.ImportAsync(paper with { Publisher = "Star" }, "2");
        var edited = await register.Use<ReadEditable>().ExecuteAsync(RecordKind.Article, 2, null, Cancelled);
        Assert.Equal((1L, 2L, 1), (edited!.Id, edited.ShownAs, edited.Version));
        await register.DecideAsync(edited.Seen, FieldDecision.Of(RecordField.Publisher, "Dawn"));

        await UndoImportAsync(register, 2);

        Assert.Equal("Dhaka: Dawn", await VisitAsync(register));
        Assert.Equal(["1 Dawn, read as Daily Star"], await StandingAsync(register));

        await UndoImportAsync(register, 1);
        Assert.Empty(await register.EventsAsync());
        await register.ImportAsync(paper, "1");

        Assert.Equal("Dhaka: Dawn", await VisitAsync(register));
        Assert.Equal(["3 Dawn, read as Daily Star"], await StandingAsync(register));
        Assert.Equal(await register.LastRevisionsAsync(), await register.StateAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Correction_Is_Undone_With_All_That_Followed_From_It_And_A_Withdrawn_One_Gives_Way_To_What_Was_Read(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(Paper("one.txt", "2025-11-24", "Dhaka", "Daily Star"));
        var before = await register.StateAsync();
        await register.DecideAsync(RecordKind.Article, 1, FieldDecision.Of(RecordField.Publisher, "Dawn"), FieldDecision.Of(RecordField.Published, null));
        Assert.Equal(["1 Dawn, read as Daily Star"], await StandingAsync(register));

        Assert.Equal(EditOutcome.Saved, (await register.UndoAsync(RecordKind.Article, 1)).Outcome);

        Assert.Equal(before, await register.StateAsync());
        Assert.Equal("Dhaka: Daily Star", await VisitAsync(register));
        Assert.Equal(["1 Daily Star"], await StandingAsync(register));

        await register.DecideAsync(RecordKind.Article, 1, FieldDecision.Of(RecordField.Title, "A visit"));
        var withdrawn = await register.Use<WithdrawDecisions>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Article, 1), [(RecordField.Title, "")], null, Cancelled);
        Assert.Equal(EditOutcome.Saved, withdrawn.Outcome);
        Assert.Equal("one.txt", (await register.Use<ReadArticle>().ExecuteAsync(1, Cancelled))!.Article.Title);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Two_Editors_Of_One_Article_Are_Told_Field_By_Field_What_The_Other_Changed(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(Paper("one.txt", "2025-11-24", "Dhaka", "Daily Star"));
        var seen = new SeenRecord(RecordKind.Article, 1, 1);
        await register.DecideAsync(seen, FieldDecision.Of(RecordField.Publisher, "Dawn"));

        var late = await register.DecideAsync(seen, FieldDecision.Of(RecordField.Publisher, "Star"));

        Assert.Equal((EditOutcome.Conflict, 2), (late.Outcome, late.Version));
        Assert.Equal(("Daily Star", "Dawn", "An editor"), late.Conflicts.Select(conflict => (conflict.Change.Before, conflict.Change.After, conflict.By)).Single());
        Assert.Equal(["1 Dawn, read as Daily Star"], await StandingAsync(register));
    }

    [Fact]
    public async Task Every_Value_That_Means_Nothing_Is_Told_And_An_Article_Is_Not_Deleted()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(Paper("one.txt", "2025-11-24", "Dhaka", "Daily Star"));
        var seen = new SeenRecord(RecordKind.Article, 1, 1);

        var wrong = await register.DecideAsync(seen, FieldDecision.Of(RecordField.Published, "one day"), FieldDecision.Of(RecordField.City, "Dhaka"));

        Assert.Equal(["Published cannot be 'one day'.", "An article has no field City."], wrong.Problems);
        Assert.Equal(EditOutcome.NotFound, (await register.DecideAsync(new SeenRecord(RecordKind.Article, 9, 1), FieldDecision.Of(RecordField.Title, "A"))).Outcome);
        Assert.Equal(EditOutcome.Invalid, (await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, seen, "Why not", Cancelled)).Outcome);
    }

    // Of two tellings of equal standing the older one names the city.
    private static ToldArticle Paper(string file, string published, string city, string publisher) =>
        new(file, published, ToldEvent.Visit("2025-11-23", "PAK", "BGD", city).Official("Naveed Ashraf", "PAK", "Naval Chief", Domain.Officials.OfficialPart.Visitor)) { Publisher = publisher };

    private static async Task<string> VisitAsync(TestRegister register)
    {
        await using var context = register.Open();
        var visit = await context.Events.Include(found => found.Publishers).SingleAsync(Cancelled);
        return $"{visit.City}: {string.Join(", ", visit.Publishers.Select(told => told.Publisher).Order(StringComparer.Ordinal))}";
    }

    private static async Task<IReadOnlyList<string>> StandingAsync(TestRegister register)
    {
        await using var context = register.Open();
        var standing = await context.Articles.Where(article => article.SupersededByImportRunId == null).OrderBy(article => article.Id).ToListAsync(Cancelled);
        return [.. standing.Select(article => $"{article.Id} {article.Publisher}{(article.AsRead is null ? "" : $", read as {ArticleSnapshot.AsRead(article).Publisher}")}")];
    }

    private static Task<UndoneImport> UndoImportAsync(TestRegister register, long run) =>
        register.Use<UndoImport>().ExecuteAsync(run, "An editor", null, Cancelled);
}
