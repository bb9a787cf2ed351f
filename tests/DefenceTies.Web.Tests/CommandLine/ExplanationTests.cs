using DefenceTies.Extraction;
using DefenceTies.Web.CommandLine;

namespace DefenceTies.Web.Tests.CommandLine;

public sealed class ExplanationTests
{
    private const string Text = """
        date 2025-07-08
        Kenyan Defence Minister Joseph Otieno arrived in Cairo on Sunday for talks with the Egyptian navy chief, the ministry said.
        Kenyan Navy Chief Admiral Peter Kamau did not visit Ankara on Monday, the ministry of defence said in a statement.
        """;

    private static readonly Knowledge s_knowledge = Knowledge.Load(null);

    private static readonly string[] s_lines = [.. new Explanation(s_knowledge).Of("one.txt", Text, new ArticleExtractor(s_knowledge).Extract(Text))];

    [Theory]
    [InlineData("one.txt: 1 article")]
    [InlineData("  publisher: none. The page names none.")]
    [InlineData("  published: 2025-07-08. The header before the text gives this day.")]
    [InlineData("    kind: visit")]
    [InlineData("    status: occurred")]
    [InlineData("    date: 2025-07-06. 'Sunday' in an article of 2025-07-08 = 2025-07-06: the last one up to that day.")]
    [InlineData("    parties: Egypt EGY (host), Kenya KEN (visitor)")]
    [InlineData("    host: Egypt EGY, in Cairo")]
    [InlineData("    official: Joseph Otieno, Defence Minister, Kenya KEN, visitor")]
    [InlineData("      left out: The text denies it.")]
    public void The_Article_Its_Events_And_What_Was_Left_Out_Are_Told(string line) => Assert.Contains(line, s_lines);

    [Fact]
    public void What_Was_Left_Out_Is_Counted()
    {
        var count = s_lines.Count(line => line.TrimStart().StartsWith("left out: ", StringComparison.Ordinal));

        Assert.NotEqual(0, count);
        Assert.Contains(count == 1 ? "  Left out: 1 match" : $"  Left out: {count} matches", s_lines);
    }

    [Fact]
    public void Every_Claim_Stands_With_Its_Words_And_Place_Under_Its_Rule_And_Reason()
    {
        var found = new ArticleExtractor(s_knowledge).Extract(Text)[0].Events[0];

        Assert.Contains($"    claims of the rule {found.Rule} – {s_knowledge.WhyOf(found.Rule)}", s_lines);
        Assert.False(string.IsNullOrWhiteSpace(s_knowledge.WhyOf(found.Rule)));
        Assert.All(found.Claims, claim => Assert.Contains(s_lines, line => line.EndsWith($" = {claim.Value}: “{claim.Verbatim}” ({claim.Span.Start}-{claim.Span.End})", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_Text_Without_An_Article_Is_Named_All_The_Same() =>
        Assert.Equal(["empty.txt: no article", ""], new Explanation(s_knowledge).Of("empty.txt", "", []));

    [Fact]
    public void Nothing_In_A_Text_Reaches_The_Terminal_As_A_Command()
    {
        const string Hostile = "date 2025-07-08 Kenyan Defence Minister Joseph Otieno arrived in \u001B[31mCairo\u0007 on Sunday, the ministry said.";

        Assert.All(new Explanation(s_knowledge).Of("\u001B[2J.txt", Hostile, new ArticleExtractor(s_knowledge).Extract(Hostile)), line => Assert.DoesNotContain(line, char.IsControl));
    }
}
