using DefenceTies.Domain.Countries;

namespace DefenceTies.Domain.Tests.Countries;

public sealed class CountryCodeTests
{
    [Theory]
    [InlineData("BGD", "BGD")]
    [InlineData(" tur ", "TUR")]
    [InlineData("EU", "EU")]
    [InlineData("Asean", "ASEAN")]
    public void A_Code_Is_Two_To_Five_Letters_In_Any_Case(string text, string code) =>
        Assert.Equal(code, CountryCode.Parse(text).Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("B")]
    [InlineData("BANGLA")]
    [InlineData("B1D")]
    [InlineData("ТУР")]
    public void Anything_Else_Is_None(string? text) =>
        Assert.False(CountryCode.TryParse(text, out _));
}
