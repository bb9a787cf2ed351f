using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Tests.Reading;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Lt. Gen. Khan met Md. Ali.", "Lt.|Gen.|Khan|met|Md.|Ali|.")]
    [InlineData("The U.S. and the H. E. Minister", "The|U.S.|and|the|H.|E.|Minister")]
    [InlineData("Turkiye’s three-day visit", "Turkiye|’s|three|day|visit")]
    [InlineData("both nations’ interest", "both|nations|’|interest")]
    [InlineData("General Waker-Uz-Zaman", "General|Waker|Uz|Zaman")]
    [InlineData("N'Djamena and Charge d'Affaires", "N'Djamena|and|Charge|d'Affaires")]
    [InlineData("$5.5 billion, 1,000 men", "$|5.5|billion|,|1,000|men")]
    [InlineData("8–10 August", "8|10|August")]
    [InlineData("see https://example.org/a-b?c=1.", "see|https://example.org/a-b?c=1.")]
    [InlineData("co\u00ADoperation in\u00A0Dhaka", "co\u00ADoperation|in|Dhaka")]
    [InlineData("Gu\u0308ler 👍 e\u0301t\u00e9", "Gu\u0308ler|👍|e\u0301t\u00e9")]
    public void Words_Keep_What_Belongs_To_Them(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Read(text).Select(token => token.Span.In(text)));

    [Fact]
    public void A_Soft_Hyphen_And_A_Mark_Do_Not_Make_Another_Word()
    {
        Assert.Equal(Read("agreement")[0].Word, Read("agree\u00ADment")[0].Word);
        Assert.Equal(Read("Türkiye")[0].Word, Read("Tu\u0308rkiye")[0].Word);
        Assert.NotEqual(0, Read("Türkiye")[0].Word);
    }

    [Theory]
    [InlineData("Gen. Ali met Lt. Col. Baig in Dhaka. He left on Oct. 28.", 2)]
    [InlineData("He went to the U.S. The talks failed.", 2)]
    [InlineData("The U.S. Navy came.", 1)]
    [InlineData("“We agreed.” He smiled. “Good,” she said.", 3)]
    [InlineData("It cost 3.5 million. Really? Yes!", 3)]
    [InlineData("M. Nazmul Hassan spoke to H.E. Prof. Gorgun.", 1)]
    public void Abbreviations_Do_Not_End_Sentences(string text, int sentences) =>
        Assert.Equal(sentences, Newsroom.Sentences(text).Count);

    private static List<Token> Read(string text) => Newsroom.Knowledge.Tokenizer.Read(text, new(0, text.Length));
}
