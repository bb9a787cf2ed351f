using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Tests.Events;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("Turkish Defence Minister Orhan Demir arrived in Dhaka on Monday, the ministry said.")]
    [InlineData("Türkiye’s Defence\u00A0Minister Orhan\u00A0Demir arrived in Dha\u00ADka on Mon\u00ADday, the ministry said.")]
    [InlineData("👍👍 “Türkiye’s” Defence Minister Orhan Demir arrived in Dhaka on Monday, the\u200B ministry\u200F said.")]
    [InlineData("The U.S. — the “Pentagon” — was silent.\r\n\r\nTu\u0308rkiye’s Defence Minister Orhan Demir arrived in\r\nDhaka on Monday, the ministry said.")]
    public void Every_Claim_Quotes_The_Source_To_The_Unit(string body)
    {
        var text = $"date 2025-07-09 {body}";
        var found = Assert.Single(Newsroom.Extractor.Extract(text).SelectMany(article => article.Events));

        Assert.All(found.Claims, claim => Assert.Equal(claim.Span.In(text), claim.Verbatim));
        Assert.Equal("Orhan Demir", Value(found.Claims, ClaimField.Official));
        Assert.Equal("2025-07-07", Value(found.Claims, ClaimField.Date));
        Assert.Equal("BGD", Value(found.Claims, ClaimField.Host));
        Assert.Equal("Dhaka", Value(found.Claims, ClaimField.City));
        Assert.Equal("occurred", Value(found.Claims, ClaimField.Status));
        Assert.Contains("arrived", found.Claims.First(claim => claim.Field == ClaimField.Status).Verbatim, StringComparison.Ordinal);
        Assert.Contains(found.Evidence[0].In(text), text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Fields_Of_One_Official_Bear_One_Number()
    {
        var claims = Assert.Single(Newsroom.Events("Greek Defence Minister Nikos Pappas was received by Egyptian President Hany Sobhi in Cairo on Monday.")).Claims;

        foreach (var (at, name, country, post) in new[] { (0, "Nikos Pappas", "GRC", "Defence Minister"), (1, "Hany Sobhi", "EGY", "President") })
        {
            Assert.Equal(name, Value(claims, ClaimField.Official, at));
            Assert.Equal(country, Value(claims, ClaimField.OfficialCountry, at));
            Assert.Equal(post, Value(claims, ClaimField.OfficialPost, at));
        }

        Assert.Equal(["host", "visitor"], claims.Where(claim => claim.Field == ClaimField.OfficialPart).Select(claim => claim.Value).Order());
    }

    [Fact]
    public void Evidence_Of_A_Very_Long_Sentence_Is_Cut_Around_The_Event()
    {
        var text = $"date 2025-07-09 {string.Join(' ', Enumerable.Repeat("and so on", 100))} Kenyan Defence Minister Joseph Otieno visited Cairo {string.Join(' ', Enumerable.Repeat("and so on", 100))}.";
        var evidence = Assert.Single(Assert.Single(Newsroom.Extractor.Extract(text)).Events).Evidence[0];

        Assert.InRange(evidence.Length, 1, 600);
        Assert.Contains("visited Cairo", evidence.In(text), StringComparison.Ordinal);
    }

    private static string? Value(IEnumerable<Claim> claims, ClaimField field, int element = 0) =>
        claims.FirstOrDefault(claim => claim.Field == field && claim.Element == element)?.Value;
}
