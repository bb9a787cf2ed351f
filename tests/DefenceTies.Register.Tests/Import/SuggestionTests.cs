using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Import;

public sealed class SuggestionTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Elements_Of_Lists_Stand_As_Decided_And_What_Is_Told_Anew_Is_Suggested(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit().Official("Naveed Ashraf", "PAK", "Naval Chief", OfficialPart.Visitor).Says(ClaimField.Topic, "drones")));
        var official = Assert.Single(await register.OfficialsAsync()).Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await DecideAsync(register, RecordField.Party, "TUR", null);
        await DecideAsync(register, RecordField.Party, "QAT", "participant");
        await DecideAsync(register, RecordField.Topic, "training", null);
        await DecideAsync(register, RecordField.Official, official, "other");

        var again = Visit().Party("TUR", Domain.Events.PartyPart.Participant).Official("Naveed Ashraf", "PAK", "Naval Chief", OfficialPart.Signatory)
            .Says(ClaimField.Topic, "training").Says(ClaimField.Topic, "drones");
        var imported = await register.ImportAsync(new ToldArticle("one.txt", "2025-11-25", again));

        Assert.Equal(3, imported.Suggested);
        var visit = Assert.Single(await register.EventsAsync());
        Assert.Equal(["BGD", "PAK", "QAT"], visit.Parties.Select(party => party.Country.Value).Order(StringComparer.Ordinal));
        Assert.Equal(OfficialPart.Other, Assert.Single(visit.Participants).Part);
        Assert.Equal(["Official: signatory", "Party: participant", "Topic: in"], await SuggestionsAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_The_Sources_Told_Already_When_The_Person_Decided_Is_Not_Suggested(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit()));
        await DecideAsync(register, RecordField.Date, "", "2025-11-21");

        var joined = await register.ImportAsync(new ToldArticle("two.txt", "2025-11-25", Visit()) { Publisher = "Dawn" });

        Assert.Equal((1, 0), (joined.Merged, joined.Suggested));
        Assert.Empty(await SuggestionsAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Was_Settled_Is_Not_Offered_Again_But_Another_Value_Is(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", VisitOfAshraf()));
        await DecideAsync(register, RecordField.City, "", "Sylhet");
        var comilla = new ToldArticle("one.txt", "2025-11-25", VisitOfAshraf("Comilla"));
        Assert.Equal(1, (await register.ImportAsync(comilla, "1")).Suggested);
        await using (var context = register.Open())
        {
            await context.Suggestions.ExecuteUpdateAsync(
                suggestion => suggestion.SetProperty(settled => settled.SettledAt, TimeProvider.System.GetUtcNow()), TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, (await register.ImportAsync(comilla, "2")).Suggested);
        Assert.Equal(0, (await register.ImportAsync(new ToldArticle("one.txt", "2025-11-25", VisitOfAshraf("Comilla")) { Opening = "Again." })).Suggested);
        Assert.Equal(1, (await register.ImportAsync(new ToldArticle("one.txt", "2025-11-26", VisitOfAshraf("Khulna")))).Suggested);
        Assert.Equal("Sylhet", Assert.Single(await register.EventsAsync()).City);
    }

    [Fact]
    public async Task A_Suggestion_Goes_When_The_Sources_Come_Round_To_What_The_Person_Decided()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", VisitOfAshraf()));
        await DecideAsync(register, RecordField.City, "", "Sylhet");
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-25", VisitOfAshraf("Comilla")));
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-26", VisitOfAshraf("Sylhet")));

        Assert.Empty(await SuggestionsAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_A_Person_Decided_Of_An_Official_Stands_And_What_Is_Told_Anew_Is_Suggested(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", VisitOfAshraf()));
        var id = Assert.Single(await register.OfficialsAsync()).Id;
        await register.DecideAsync(
            RecordKind.Official,
            id,
            new FieldDecision(RecordField.Name, "", "Naveed Ashraf HI(M)"),
            new FieldDecision(RecordField.Tenure, "Defence Secretary", null),
            new FieldDecision(RecordField.Tenure, "Naval Chief", "2023/.."));

        // It says the same as before, and suggests nothing.
        var again = await register.ImportAsync(new ToldArticle("two.txt", "2025-11-25", VisitOfAshraf()) { Publisher = "Dawn" });
        var promoted = await register.ImportAsync(new ToldArticle("three.txt", "2025-12-25", Visit("Sylhet") with { Date = "2025-12-24" }), new ToldArticle(
            "four.txt", "2025-12-26", ToldEvent.Visit("2025-12-25", "PAK", "BGD", "Khulna").Official("Naveed Ashraf", "PAK", "Defence Secretary", OfficialPart.Visitor)));

        Assert.Equal((0, 1), (again.Suggested, promoted.Suggested));
        Assert.Equal(["Tenure: in"], await SuggestionsAsync(register));
        var official = Assert.Single(await register.OfficialsAsync());
        Assert.Equal(("Naveed Ashraf HI(M)", "Naval Chief"), (official.Name, Assert.Single(official.Tenures).Post));
        var kept = await register.Use<ReadImport>().ExecuteAsync(4, TestContext.Current.CancellationToken);
        Assert.Equal(("Naveed Ashraf HI(M)", "Defence Secretary", null, "in"), kept!.Changes.Suggestions.Select(change => (change.Title, change.Element, change.Decided, change.Told)).Single());

        // A person who takes it over has settled it.
        await register.DecideAsync(RecordKind.Official, id, new FieldDecision(RecordField.Tenure, "Defence Secretary", "in"));
        Assert.Empty(await SuggestionsAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Another_Name_And_Country_Of_A_Decided_Official_Are_Suggested_Once(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", VisitOf("Waker-Uz-Zaman", null)));
        var id = Assert.Single(await register.OfficialsAsync()).Id;
        await register.DecideAsync(RecordKind.Official, id, new FieldDecision(RecordField.Name, "", "Waker-Uz-Zaman psc"), new FieldDecision(RecordField.Country, "", null));

        var told = await register.ImportAsync(new ToldArticle("one.txt", "2025-11-25", VisitOf("Waker Uzzaman", "PAK")), "1");
        var onceMore = await register.ImportAsync(new ToldArticle("one.txt", "2025-11-25", VisitOf("Waker Uzzaman", "PAK")), "2");

        Assert.Single(await register.OfficialsAsync());
        Assert.Equal((2, 0), (told.Suggested, onceMore.Suggested));
        Assert.Equal(["Country: PAK", "Name: Waker Uzzaman"], await SuggestionsAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Wording_That_A_Person_Took_From_An_Organisation_Is_Suggested_And_Not_Brought_Back(RegisterProvider provider)
    {
        const string Wording = "Heavy Industries, Taxila";
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit().Says(ClaimField.Organisation, "Heavy Industries Taxila")));
        await register.ImportAsync(new ToldArticle("two.txt", "2025-11-25", Visit().Says(ClaimField.Organisation, Wording + " (HIT)")));
        var aliases = await AliasesAsync(register);
        Assert.NotEmpty(aliases);
        await register.DecideAsync(RecordKind.Organisation, 1, [.. aliases.Select(alias => new FieldDecision(RecordField.Alias, alias, null))]);

        var told = await register.ImportAsync(new ToldArticle("three.txt", "2025-12-25", Visit("Sylhet").Says(ClaimField.Organisation, Wording + " (HIT)")));
        var onceMore = await register.ImportAsync(new ToldArticle("four.txt", "2025-12-26", Visit("Khulna").Says(ClaimField.Organisation, Wording + " (HIT)")));

        Assert.Empty(await AliasesAsync(register));
        Assert.Equal((aliases.Count, 0), (told.Suggested, onceMore.Suggested));
        Assert.Equal(aliases.Select(_ => "Alias: in"), await SuggestionsAsync(register));
        await register.DecideAsync(RecordKind.Organisation, 1, [.. aliases.Select(alias => new FieldDecision(RecordField.Alias, alias, "in"))]);
        Assert.Empty(await SuggestionsAsync(register));
        Assert.Equal(aliases, await AliasesAsync(register));
    }

    private static ToldEvent VisitOf(string name, string? country) => Visit().Official(name, country, "Naval Chief", OfficialPart.Visitor);

    private static async Task<IReadOnlyList<string>> AliasesAsync(TestRegister register)
    {
        await using var context = register.Open();
        return await context.OrganisationAliases.Where(alias => alias.OrganisationId == 1).Select(alias => alias.Name).OrderBy(name => name).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static ToldEvent Visit(string city = "Dhaka") => ToldEvent.Visit("2025-11-23", "PAK", "BGD", city);

    // Who comes is the same, so that another city does not make another visit.
    private static ToldEvent VisitOfAshraf(string city = "Dhaka") => Visit(city).Official("Naveed Ashraf", "PAK", "Naval Chief", OfficialPart.Visitor);

    private static async Task DecideAsync(TestRegister register, RecordField field, string element, string? value)
    {
        await using var context = register.Open();
        context.Add(new Decision { Kind = RecordKind.Event, RecordId = 1, Field = field, Element = element, Value = value, By = "An editor", At = TimeProvider.System.GetUtcNow() });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<string>> SuggestionsAsync(TestRegister register)
    {
        await using var context = register.Open();
        var open = await context.Suggestions.Where(suggestion => suggestion.SettledAt == null).ToListAsync(TestContext.Current.CancellationToken);
        return [.. open.Select(suggestion => $"{suggestion.Field}: {suggestion.Value}").Order(StringComparer.Ordinal)];
    }
}
