using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction;
using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Linking;

/// <summary>Measures matching on labelled texts: of each story two are imported into a register, and it is looked what became of them.</summary>
public sealed class LinkingCorpusTests
{
    private const double LeastF1 = 0.90;

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Two_Texts_Become_One_Event_When_They_Tell_Of_One_And_Never_When_They_Do_Not(RegisterProvider provider)
    {
        var judged = await JudgeAsync(provider);

        Assert.Multiple([.. judged.GroupBy(one => (one.Pair.IsOfOfficials, one.Pair.Part))
            .Select(group => new Action(() => Check($"{(group.Key.IsOfOfficials ? "officials" : "events")}, {group.Key.Part}", group)))]);
    }

    [Fact]
    public async Task Two_Names_Become_One_Organisation_When_They_Name_One_And_Never_When_They_Do_Not()
    {
        var judged = new List<(LinkingPair, LinkingOutcome)>();
        foreach (var pair in LinkingCorpus.Organisations)
        {
            await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
            register.KnownOrganisations = KnownOrganisations.Of(register.Services.GetRequiredService<Knowledge>());
            await register.ImportAsync(Deal("one.txt", "2024-05-01", pair.Tells, pair.File), Deal("two.txt", "2024-07-01", pair.OtherTells, pair.OtherFile));
            judged.Add((pair, await OutcomeOfOrganisationsAsync(register)));
        }

        Check("organisations", judged);

        static ToldArticle Deal(string file, string date, string country, string organisation) =>
            new(file, date, ToldEvent.Of(EventKind.Agreement, date, country, "USA").Says(ClaimField.Organisation, organisation));
    }

    private static async Task<LinkingOutcome> OutcomeOfOrganisationsAsync(TestRegister register)
    {
        await using var context = register.Open();
        var parts = await context.ParticipatingOrganisations.OrderBy(part => part.EventId).Select(part => part.OrganisationId).ToListAsync(TestContext.Current.CancellationToken);
        return parts.Count == 2 && parts[0] == parts[1] ? LinkingOutcome.Merged
            : await context.PossibleDuplicates.AnyAsync(duplicate => duplicate.Kind == RecordKind.Organisation, TestContext.Current.CancellationToken) ? LinkingOutcome.Offered
            : LinkingOutcome.Apart;
    }

    private static async Task<IReadOnlyList<(LinkingPair Pair, LinkingOutcome Outcome)>> JudgeAsync(RegisterProvider provider)
    {
        var judged = new List<(LinkingPair, LinkingOutcome)>();
        foreach (var round in LinkingCorpus.Rounds())
        {
            await using var register = await TestRegister.CreateAsync(provider);
            await register.Import.ExecuteAsync(round.SelectMany(pair => new[] { pair.File, pair.OtherFile }).Distinct().Select(LinkingCorpus.PathOf), null, TestContext.Current.CancellationToken);
            var linked = await LinkedRegister.ReadAsync(register);
            judged.AddRange(round.Select(pair => (pair, linked.OutcomeOf(pair))));
        }

        return judged;
    }

    private static void Check(string title, IEnumerable<(LinkingPair Pair, LinkingOutcome Outcome)> judged)
    {
        var figures = new LinkingFigures([.. judged]);
        TestContext.Current.TestOutputHelper!.WriteLine(figures.Print(title));
        Assert.Empty(figures.WrongMerges);
        Assert.InRange(figures.F1, LeastF1, 1);
    }
}
