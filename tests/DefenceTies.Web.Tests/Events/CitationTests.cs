using DefenceTies.Domain.Time;
using DefenceTies.Web.Events;

namespace DefenceTies.Web.Tests.Events;

public sealed class CitationTests
{
    private static readonly Citation s_one = new(
        12, 3, "Mirza visits Dhaka", EdtfDate.Parse("[2025-10-26,2025-10-28]"), new DateOnly(2025, 11, 30), new DateOnly(2026, 1, 12), "https://register.example.org/events/12?version=3");

    [Fact]
    public void It_Names_The_Version_And_The_Day_Of_Reading() =>
        Assert.Equal(
            "DefenceTies, event 12, version 3: Mirza visits Dhaka, 26 or 28 October 2025. Read 12 January 2026. https://register.example.org/events/12?version=3",
            s_one.Plain);

    [Fact]
    public void BibTeX_Has_The_Year_Of_The_Version() =>
        Assert.Equal(
            """
            @misc{defenceties-12-3,
              author = {{DefenceTies}},
              title = {{Mirza visits Dhaka}},
              year = {2025},
              howpublished = {Register of defence cooperation, event 12, version 3},
              note = {Event of 26 or 28 October 2025},
              url = {https://register.example.org/events/12?version=3},
              urldate = {2026-01-12}
            }
            """.ReplaceLineEndings("\n"),
            s_one.BibTeX);

    [Theory]
    [InlineData("50% of R&D_{x}", @"50\% of R\&D\_\{x\}")]
    [InlineData("a\\b~c^d", @"a\textbackslash{}b\textasciitilde{}c\textasciicircum{}d")]
    [InlineData("two\nlines} }, note = {no", @"two lines\} \}, note = \{no")]
    [InlineData("Türkiye “quoted” 🇹🇷", "Türkiye “quoted” 🇹🇷")]
    public void A_Title_Cannot_Break_Out_Of_Its_Field(string title, string written) =>
        Assert.Contains($"  title = {{{{{written}}}}},\n", (s_one with { Title = title }).BibTeX, StringComparison.Ordinal);

    [Fact]
    public void What_Is_Not_Known_Is_Left_Out() =>
        Assert.DoesNotContain("year =", (s_one with { Made = null, Date = null }).BibTeX, StringComparison.Ordinal);
}
