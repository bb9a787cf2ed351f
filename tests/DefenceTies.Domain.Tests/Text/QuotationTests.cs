using DefenceTies.Domain.Text;

namespace DefenceTies.Domain.Tests.Text;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("as  it\r\nstands", "as it stands")]
    [InlineData("Mon\u00ADday\u00A0next", "Monday next")]
    [InlineData("\u200EOrhan\u200B Demir\u202E", "Orhan Demir")]
    [InlineData("plain words", "plain words")]
    [InlineData("\u001B[31mred\u0007", "[31mred")]
    [InlineData(" \t\n", "")]
    public void Words_Of_A_Source_Stand_On_One_Line(string verbatim, string shown) => Assert.Equal(shown, Quotation.Of(verbatim));
}
