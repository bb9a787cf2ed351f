using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("The envoy, who landed on Monday, met the minister.", "envoy", "met", 0)]
    [InlineData("The envoy, who landed on Monday, met the minister.", "met", "Monday", 3)]
    [InlineData("The envoy landed on Monday and flies home on Friday.", "landed", "Friday", 1)]
    [InlineData("The pact to which the two put their names on Monday runs for ten years.", "names", "pact", 2)]
    [InlineData("He spoke on Monday after the two had signed the pact.", "signed", "Monday", 3)]
    [InlineData("The first round of that name was held in May.", "round", "May", 0)]
    [InlineData("The drill which the two hold together will be staged in May.", "drill", "May", 0)]
    public void AWordBelongsToTheVerbOfItsClause(string text, string of, string other, int expected)
    {
        var sentence = Newsroom.Tag(text)[0];

        var clauses = Newsroom.Knowledge.Grammar.Clauses.Read(sentence);

        Assert.Equal(expected, clauses.Between(At(sentence, of), At(sentence, other)));
    }

    private static int At(TaggedSentence sentence, string word) =>
        Array.FindIndex(sentence.Tokens, token => sentence.Sentence.WordsOf(Array.IndexOf(sentence.Tokens, token), Array.IndexOf(sentence.Tokens, token) + 1) == word);
}
