using DefenceTies.Register.History;

namespace DefenceTies.Register.Tests.History;

public sealed class ChangeWordsTests
{
    private const string Before = """{"title":"A visit","date":"2025-11","officials":[{"id":1}],"confidence":0.5,"sources":1,"disputed":[],"visit":{"eventId":1},"reports":[1]}""";

    [Theory]
    [InlineData("""{"title":"A visit","date":"2025-11-23","officials":[{"id":1}],"confidence":0.6,"sources":1,"disputed":["date"],"visit":{"eventId":1},"reports":[1,2]}""", "Changed date")]
    [InlineData("""{"title":"Visit","date":"2025-11-23","officials":[],"confidence":0.6,"sources":2,"disputed":[],"visit":{"eventId":1},"reports":[1,2]}""", "Changed title, date and officials; now 2 sources")]
    [InlineData("""{"title":"A visit","date":"2025-11","officials":[{"id":1}],"confidence":0.5,"sources":2,"disputed":[],"visit":{"eventId":1},"reports":[1,2]}""", "Now 2 sources")]
    [InlineData("""{"title":"A visit","officials":[{"id":1}],"confidence":0.5,"sources":1,"disputed":[],"visit":{"eventId":1,"purpose":"talks"},"reports":[1]}""", "Changed date and purpose")]
    [InlineData("""{"title":"A visit","date":"2025-11","officials":[{"id":1}],"confidence":0.5,"sources":1,"disputed":[],"visit":{"eventId":1},"reports":[2]}""", "Told again, with the same values")]
    public void A_Change_Is_Said_In_The_Words_Of_Readers(string after, string says) => Assert.Equal(says, ChangeWords.Of(Before, after));
}
