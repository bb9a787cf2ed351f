using DefenceTies.Domain.Articles;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Tests.Wording;

public sealed class FieldWordsTests
{
    [Fact]
    public void Every_Field_Has_A_Name_Of_Its_Own()
    {
        var names = Enum.GetValues<ClaimField>().Select(FieldWords.Of).ToArray();

        Assert.Equal(names.Length, names.Distinct().Count());
    }
}
