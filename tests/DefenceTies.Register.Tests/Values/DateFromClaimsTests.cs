using DefenceTies.Domain.Time;
using DefenceTies.Register.Values;

namespace DefenceTies.Register.Tests.Values;

public sealed class DateFromClaimsTests
{
    [Theory]
    [InlineData("2025-11-23", false, "2025-11-23")]
    [InlineData("2025-11-23", false, "2025-11-23", "2025-11")] // the day inside its month
    [InlineData("2025-11-23", false, "2025", "2025-11", "2025-11-23")]
    [InlineData("2025-08-08/2025-08-10", false, "2025-08-09", "2025-08-08/2025-08-10")] // a known day of a longer stay
    [InlineData("2025-08-08/2025-08-10", false, "2025-08", "2025-08-08/2025-08-10")]
    [InlineData("2025-11-23", false, "[..2025-11-30]", "2025-11-23")] // an undated report of it
    [InlineData("[2025-10-26,2025-10-28]", true, "2025-10-28", "2025-10-26")]
    [InlineData("[2025-10-26,2025-10-28]", true, "2025-10-28", "2025-10", "2025-10-26")] // the month fits both
    [InlineData("[2025-08-08..2025-08-10]", false, "[2025-08-08..2025-08-12]", "[2025-08-06..2025-08-10]")] // what both leave possible
    [InlineData("[2025-08-08..2025-08-10,2025-08-09..2025-08-11]", true, "2025-08-08/2025-08-10", "2025-08-09/2025-08-11")]
    public void Dates_Combine_By_One_Rule(string expected, bool isDisputed, params string[] told)
    {
        var (date, disputed) = DateFromClaims.Combine([.. told.Select(EdtfDate.Parse)]);

        Assert.Equal(expected, date!.Text);
        Assert.Equal(isDisputed, disputed);
    }
}
