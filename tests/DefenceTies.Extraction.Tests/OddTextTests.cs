using DefenceTies.Extraction.Events;

namespace DefenceTies.Extraction.Tests;

/// <summary>The same news in plain letters and as it comes from web pages and word processors.</summary>
public sealed class OddTextTests
{
    private const string Plain =
        "Turkish Defence Minister Orhan Demir arrived in Dhaka on Monday for talks with Bangladesh Army Chief General Karim Hasan, the ministry said.\n\n"
        + "Turkiye and Bangladesh signed a memorandum of understanding on military training in Dhaka on Tuesday, officials said.";

    public static TheoryData<string, string> Spoilt() => new()
    {
        { "line ends of two units", Plain.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "blanks that do not break", Plain.Replace("Defence Minister Orhan Demir", "Defence\u00A0Minister\u00A0Orhan\u00A0Demir", StringComparison.Ordinal) },
        { "narrow and wide blanks", Plain.Replace("Karim Hasan", "Karim\u202FHasan", StringComparison.Ordinal).Replace("on Monday", "on\u2003Monday", StringComparison.Ordinal) },
        { "soft hyphens inside words", Plain.Replace("Demir", "De\u00ADmir", StringComparison.Ordinal).Replace("Monday", "Mon\u00ADday", StringComparison.Ordinal).Replace("memorandum", "memo\u00ADran\u00ADdum", StringComparison.Ordinal) },
        { "curly quotes around it", Plain.Replace("military training", "“military training”", StringComparison.Ordinal) },
        { "combining marks", Plain.Replace("Turkish", "Tu\u0308rkish", StringComparison.Ordinal).Replace("Turkiye", "Tu\u0308rkiye", StringComparison.Ordinal) },
        { "letters of two units before it", "👍🏽🇹🇷 𝔑𝔢𝔴𝔰 today! " + Plain },
        { "letters of two units inside", Plain.Replace("for talks", "🤝 for talks", StringComparison.Ordinal) },
        { "marks of direction", Plain.Replace("Orhan Demir", "\u200EOrhan Demir\u200F", StringComparison.Ordinal) },
        { "blanks of no width", Plain.Replace("in Dhaka", "in\u200B Dhaka", StringComparison.Ordinal) },
        { "doubled blanks", Plain.Replace(" ", "  ", StringComparison.Ordinal) },
        { "half of a letter", Plain.Replace("for talks", "\uD83D for talks", StringComparison.Ordinal) },
        { "tabs", Plain.Replace("Orhan Demir", "Orhan\tDemir", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void Every_Claim_Quotes_The_Text_As_It_Stands(string how, string body)
    {
        var text = Dated(body);
        var claims = Read(text).SelectMany(found => found.Claims).ToList();

        Assert.True(claims.Count > 10, how);
        Assert.All(claims, claim => Assert.Equal(claim.Span.In(text), claim.Verbatim));
        Assert.All(claims, claim => Assert.False(char.IsWhiteSpace(claim.Verbatim[0]) || char.IsWhiteSpace(claim.Verbatim[^1]), how));
        Assert.All(claims, claim => Assert.False(char.IsLowSurrogate(claim.Verbatim[0]) || char.IsHighSurrogate(claim.Verbatim[^1]), how));
    }

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void Values_Are_Those_Of_The_Plain_Text(string how, string body)
    {
        Assert.NotEmpty(how);
        Assert.Equal(Values(Dated(Plain)), Values(Dated(body)));
    }

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void Names_Come_Out_Clean(string how, string body)
    {
        var found = Read(Dated(body));

        Assert.Contains("Orhan Demir", found.SelectMany(told => told.Officials).Select(official => official.Name));
        Assert.All(found.SelectMany(told => told.Officials).SelectMany(official => official.Name), letter => Assert.False(char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u00A0', how));
        Assert.All(found.Select(told => told.Title), title => Assert.DoesNotContain('\u00AD', title));
    }

    private static string Dated(string body) => $"date 2025-07-09 {body}";

    private static IReadOnlyList<ExtractedEvent> Read(string text) => [.. Newsroom.Extractor.Extract(text).SelectMany(article => article.Events)];

    private static List<string> Values(string text) =>
        [.. Read(text).SelectMany((found, at) => found.Claims.Select(claim => $"{at} {claim.Field} {claim.Element} {claim.Value}"))];
}
