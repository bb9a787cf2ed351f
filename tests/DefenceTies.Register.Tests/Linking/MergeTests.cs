using DefenceTies.Domain.Officials;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Linking;

public sealed class MergeTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Merge_Is_In_The_History_With_Its_Reasons(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-10-27", Mirza("2025-10-26")), new ToldArticle("two.txt", "2025-11-02", Mirza("2025-10")));

        var visit = Assert.Single(await register.EventsAsync());
        await using var context = register.Open();
        var revisions = await context.Revisions.Where(revision => revision.Kind == RecordKind.Event && revision.RecordId == visit.Id).OrderBy(revision => revision.Version).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([1, 2], revisions.Select(revision => revision.Version));
        Assert.Equal("Read in one.txt", revisions[0].Why);
        Assert.StartsWith("Read in two.txt. Merged with what others tell of it, because of: the same parties; dates that overlap; a named official in both", revisions[1].Why, StringComparison.Ordinal);
        Assert.All(visit.Reports, report => Assert.Contains($"{report.Id}", revisions[1].Snapshot, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Fits_One_Report_Of_An_Event_And_Contradicts_Another_Is_For_An_Editor(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("first.txt", "2025-11-02", Mirza("2025-10-26")),
            new ToldArticle("second.txt", "2025-11-02", Mirza("2025-10-28")),
            new ToldArticle("third.txt", "2025-11-02", Mirza("2025-10-31")));

        Assert.Equal([2, 1], (await register.EventsAsync()).Select(visit => visit.Reports.Count));
        await using var context = register.Open();
        var offered = Assert.Single(await context.PossibleDuplicates.ToListAsync(TestContext.Current.CancellationToken));
        Assert.EndsWith("but what else is told of it is against it: dates that do not fit", offered.Reasons, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Fits_Two_Events_That_Are_Apart_Is_For_An_Editor()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("first.txt", "2025-11-02", Mirza("2025-10-06")),
            new ToldArticle("second.txt", "2025-11-02", Mirza("2025-10-26")),
            new ToldArticle("third.txt", "2025-11-02", Mirza("2025-10")));

        Assert.Equal(3, (await register.EventsAsync()).Count);
        await using var context = register.Open();
        var offered = await context.PossibleDuplicates.ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, offered.Count);
        Assert.All(offered, entry => Assert.EndsWith("another event fits as well", entry.Reasons, StringComparison.Ordinal));
    }

    private static ToldEvent Mirza(string date) =>
        ToldEvent.Visit(date, "PAK", "BGD", "Dhaka").Official("Sahir Shamshad Mirza", "PAK", "Chairman Joint Chiefs of Staff Committee", OfficialPart.Visitor);
}
