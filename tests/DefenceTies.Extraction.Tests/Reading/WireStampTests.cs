using DefenceTies.Extraction.Reading;

namespace DefenceTies.Extraction.Tests.Reading;

public sealed class WireStampTests
{
    [Theory]
    [InlineData("AP-NY-09-27-05 1611EDT", 2005, 9, 27)]
    [InlineData("AP-WX-12-01-98 0410EST", 1998, 12, 1)]
    [InlineData("AFP-PR-02-29-04", 2004, 2, 29)]
    public void A_Stamp_Tells_Month_Day_And_Year(string line, int year, int month, int day)
    {
        var stamp = WireStamps.Read(line);

        Assert.Equal((year, month, day), (stamp?.Year, stamp?.Month, stamp?.Day));
    }

    [Theory]
    [InlineData("AP-NY-13-27-05 1611EDT")]
    [InlineData("AP-NY-02-30-05 1611EDT")]
    [InlineData("See AP-NY-09-27-05 1611EDT")]
    [InlineData("AP-NY-9-27-05")]
    [InlineData("")]
    public void What_Is_No_Day_Or_Stands_Elsewhere_Is_No_Stamp(string line) => Assert.Null(WireStamps.Read(line));
}
