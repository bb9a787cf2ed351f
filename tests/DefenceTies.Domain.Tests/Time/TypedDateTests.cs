using DefenceTies.Domain.Time;

namespace DefenceTies.Domain.Tests.Time;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("26 Oct 2025", "2025-10-26")]
    [InlineData("26th October, 2025", "2025-10-26")]
    [InlineData("October 26, 2025", "2025-10-26")]
    [InlineData("Oct. 26 2025", "2025-10-26")]
    [InlineData("the 1st of Sept 2021", "2021-09-01")]
    [InlineData("on Sunday, 26 October 2025", "2025-10-26")]
    [InlineData("2025-10-26", "2025-10-26")]
    [InlineData("2025/10/26", "2025-10-26")]
    [InlineData("2025-1-6", "2025-01-06")]
    [InlineData("26/10/2025", "2025-10-26")]
    [InlineData("10/26/2025", "2025-10-26")]
    [InlineData("26.10.2025", "2025-10-26")]
    [InlineData("05/05/2025", "2025-05-05")]
    [InlineData("October 2025", "2025-10")]
    [InlineData("in oct 2025", "2025-10")]
    [InlineData("10/2025", "2025-10")]
    [InlineData("2025", "2025")]
    [InlineData("spring 2025", "2025-21")]
    [InlineData("winter 2025–26", "2025-24")]
    [InlineData("fall 2025", "2025-23")]
    public void A_Point_Is_Read_As_People_Write_It(string typed, string edtf) => Understood(typed, edtf);

    [Theory]
    [InlineData("8-10 Aug 2025", "2025-08-08/2025-08-10")]
    [InlineData("8 – 10 Aug 2025", "2025-08-08/2025-08-10")]
    [InlineData("8 to 10 August 2025", "2025-08-08/2025-08-10")]
    [InlineData("from 8 until 10 August 2025", "2025-08-08/2025-08-10")]
    [InlineData("August 8-10, 2025", "2025-08-08/2025-08-10")]
    [InlineData("8 and 9 Aug 2025", "2025-08-08/2025-08-09")]
    [InlineData("28 Apr - 2 May 2025", "2025-04-28/2025-05-02")]
    [InlineData("30 Dec 2025 to 2 Jan 2026", "2025-12-30/2026-01-02")]
    [InlineData("2025-10-26 to 2025-10-28", "2025-10-26/2025-10-28")]
    [InlineData("Oct to Nov 2025", "2025-10/2025-11")]
    [InlineData("2021-2023", "2021/2023")]
    [InlineData("from 29 Jan 2025", "2025-01-29/..")]
    [InlineData("since 2022", "2022/..")]
    [InlineData("until 29 Jan 2025", "../2025-01-29")]
    [InlineData("8 to 8 Aug 2025", "2025-08-08")]
    public void A_Stretch_Is_Read_With_What_Its_Ends_Share(string typed, string edtf) => Understood(typed, edtf);

    [Theory]
    [InlineData("26 or 28 Oct 2025", "[2025-10-26,2025-10-28]")]
    [InlineData("26, 27 or 28 Oct 2025", "[2025-10-26,2025-10-27,2025-10-28]")]
    [InlineData("26 Oct or 2 Nov 2025", "[2025-10-26,2025-11-02]")]
    [InlineData("27–29 Apr or 2 May 2025", "[2025-04-27..2025-04-29,2025-05-02]")]
    [InlineData("sometime between 6 and 8 Sep 2021", "[2021-09-06..2021-09-08]")]
    [InlineData("between 6 and 8 Sep 2021", "[2021-09-06..2021-09-08]")]
    [InlineData("some time from 6 to 8 Sep 2021", "[2021-09-06..2021-09-08]")]
    [InlineData("between March and May 2025", "[2025-03..2025-05]")]
    [InlineData("by 8 Jul 2025", "[..2025-07-08]")]
    [InlineData("no later than 8 Jul 2025", "[..2025-07-08]")]
    [InlineData("before 8 Jul 2025", "[..2025-07-07]")]
    [InlineData("after June 2025", "[2025-07-01..]")]
    [InlineData("6 Sep 2025 or later", "[2025-09-06..]")]
    public void What_Is_Not_Known_For_Certain_Is_Kept_So(string typed, string edtf) => Understood(typed, edtf);

    [Theory]
    [InlineData("about 2022", "2022~")]
    [InlineData("around 26 Oct 2025", "2025-10-26~")]
    [InlineData("c. 2022", "2022~")]
    [InlineData("perhaps Nov 2025", "2025-11?")]
    [InlineData("Nov 2025?", "2025-11?")]
    [InlineData("perhaps about 2022", "2022%")]
    [InlineData("about 8 to 10 Aug 2025", "2025-08-08~/2025-08-10")]
    public void Doubt_Is_Marked_And_Pads_Nothing(string typed, string edtf) => Understood(typed, edtf);

    [Theory]
    [InlineData("05/06/2025", "This may be 5 June or 6 May. Write the month as a word, or 2025-06-05 for 5 June.")]
    [InlineData("26/10/25", "Say the year in four figures, as in 26 Oct 2025.")]
    [InlineData("26 Oct", "Say the year, in four figures.")]
    [InlineData("26", "Say the month of 26.")]
    [InlineData("31 Sep 2025", "September 2025 has no day 31.")]
    [InlineData("Monday 26 Oct 2025", "26 October 2025 was a Sunday, not a Monday.")]
    [InlineData("30 Dec - 2 Jan 2026", "It ends before it begins: say both years.")]
    [InlineData("8 and 10 Aug 2025", "Write “8 to 10 Aug 2025” for all days between, “8 or 10 Aug 2025” when it is not known which.")]
    public void What_May_Mean_Two_Things_Or_None_Is_Refused_With_The_Way_Out(string typed, string problem)
    {
        var read = TypedDate.Read(typed);

        Assert.Null(read.Date);
        Assert.Equal(problem, read.Problem);
    }

    [Theory]
    [InlineData("last week")]
    [InlineData("26 Oct 2025 at noon")]
    [InlineData("2025-13")]
    [InlineData("99999999999999999999")]
    [InlineData("<b>2025</b>")]
    public void Anything_Else_Is_Refused_With_Examples(string typed) =>
        Assert.NotNull(TypedDate.Read(typed) is { Date: null } read ? read.Problem : null);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Nothing_Typed_Is_No_Date_And_No_Mistake(string? typed) => Assert.Equal(new TypedDate(null, null), TypedDate.Read(typed));

    [Theory]
    [InlineData("2025-10-26", "a Sunday")]
    [InlineData("2025-10", "some day of that month")]
    [InlineData("2022~", "some day of that year, as near as is known")]
    [InlineData("2025-10-26/2025-10-28", "all 3 days are certain")]
    [InlineData("2025-10/2025-11", "certain from 31 Oct 2025 to 1 Nov 2025")]
    [InlineData("2025-01-29/..", "it began then; no end is known")]
    [InlineData("[2025-10-26,2025-10-28]", "one of them, it is not known which")]
    [InlineData("[2021-09-06..2021-09-08]", "some day of these, it is not known which")]
    [InlineData("[..2025-07-08]", "that day or an earlier one")]
    public void What_Was_Understood_Is_Said(string edtf, string meaning) => Assert.Equal(meaning, DateMeaning.Of(EdtfDate.Parse(edtf)));

    private static void Understood(string typed, string edtf)
    {
        var read = TypedDate.Read(typed);

        Assert.Null(read.Problem);
        Assert.Equal(edtf, read.Date?.Text);
    }
}
