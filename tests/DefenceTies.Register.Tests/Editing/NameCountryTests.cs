using DefenceTies.Domain.Countries;
using DefenceTies.Register.Countries;
using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Editing;

public sealed class NameCountryTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Country_Is_Found_By_A_Name_That_Was_Added_Until_It_Is_Taken_Away(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var code = CountryCode.Parse("BGD");

        Assert.Null(await register.Use<NameCountry>().ExecuteAsync(Editors.One, code, "Shonar Desh", true, Cancellation));
        Assert.Equal("BGD", (await register.Use<FindChoices>().ExecuteAsync(NameKind.Country, "shonar", null, Cancellation))[0].Key);
        Assert.Equal(["Shonar Desh"], (await register.Use<ReadCountryNaming>().ExecuteAsync(code, Cancellation))!.Added);

        Assert.Null(await register.Use<NameCountry>().ExecuteAsync(Editors.One, code, "Shonar Desh", false, Cancellation));
        Assert.DoesNotContain(await register.Use<FindChoices>().ExecuteAsync(NameKind.Country, "shonar", null, Cancellation), choice => choice.Key == "BGD");
        await using var context = register.Open();
        Assert.Equal(["Added “Shonar Desh”", "Took away “Shonar Desh”"], await context.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Detail).ToListAsync(Cancellation));
    }

    [Theory]
    [InlineData("BGD", "  ", true, "A name has letters")]
    [InlineData("QQQ", "Nowhere", true, "There is no country QQQ.")]
    [InlineData("BGD", "Bangladesh", true, "Bangladesh has the name “Bangladesh” already.")]
    [InlineData("BGD", "Bangladeshi", false, "“Bangladeshi” comes with the program.")]
    [InlineData("BGD", "Nowhere", false, "Bangladesh has no name “Nowhere”.")]
    public async Task What_Cannot_Be_Done_Is_Told(string code, string name, bool isIn, string problem)
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);

        Assert.StartsWith(problem, await register.Use<NameCountry>().ExecuteAsync(Editors.One, CountryCode.Parse(code), name, isIn, Cancellation), StringComparison.Ordinal);
    }
}
