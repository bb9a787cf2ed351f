using System.Globalization;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Tests.Officials;

public sealed class ListOfficialsTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task More_Officials_Than_A_Page_Shows_At_Once_Are_Listed_By_Name_Page_After_Page_Or_Busiest_First(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", ToldEvent.Visit("2025-11-23", "PAK", "BGD").Official("Sahir Mirza", "PAK", "General")),
            new ToldArticle("two.txt", "2025-06-25", ToldEvent.Visit("2025-06-20", "PAK", "TUR").Official("Sahir Mirza", "PAK", "General")),
            new ToldArticle("three.txt", "2025-03-25", ToldEvent.Visit("2025-03-20", "TUR", "PAK").Official("Haluk Gorgun", "TUR", "General")));
        var few = await register.Use<ListOfficials>().ExecuteAsync(byEvents: true, null, cancellationToken);
        Assert.Equal((true, 2), (few.IsWhole, few.Rows.Count));

        await using (var context = register.Open())
        {
            context.AddRange(Enumerable.Range(0, ListOfficials.MostAtOnce).Select(Named));
            await context.SaveChangesAsync(cancellationToken);
        }

        var names = new List<string>();
        OfficialListing listing;
        OfficialKey? after = null;
        do
        {
            listing = await register.Use<ListOfficials>().ExecuteAsync(byEvents: false, after, cancellationToken);
            Assert.False(listing.IsWhole);
            Assert.InRange(listing.Rows.Count, 1, ListOfficials.PageSize);
            names.AddRange(listing.Rows.Select(official => official.Name));
            after = listing.Next;
        }
        while (after is not null);

        Assert.Equal(ListOfficials.MostAtOnce + 2, names.Distinct().Count());
        Assert.Equal(ListOfficials.MostAtOnce + 2, names.Count);
        var busiest = await register.Use<ListOfficials>().ExecuteAsync(byEvents: true, null, cancellationToken);
        Assert.Equal([("Sahir Mirza", 2), ("Haluk Gorgun", 1)], busiest.Rows.Take(2).Select(official => (official.Name, official.Events)));
        Assert.False(busiest.IsWhole);
    }

    private static Official Named(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Somebody {number:0000}");
        return new Official { Name = name, FoldedName = name.ToUpperInvariant(), SortName = name, Version = 1 };
    }
}
