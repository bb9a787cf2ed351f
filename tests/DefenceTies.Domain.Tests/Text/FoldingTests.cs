using DefenceTies.Domain.Text;

namespace DefenceTies.Domain.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Türkiye", "TURKIYE")]
    [InlineData("Waker-Uz-Zaman", "Waker Uz Zaman")]
    [InlineData("Szalay-Bobrovniczky", "szalay  bobrovniczky")]
    [InlineData("Côte d’Ivoire", "Cote d'Ivoire")]
    [InlineData("İlham Əliyev", "Ilham Aliyev")]
    [InlineData("Łukasz Ødegård", "Lukasz Odegard")]
    [InlineData("Gašić", "Gas\u030Cic\u0301")]
    public void Spellings_Of_One_Name_Fold_Alike(string one, string other) =>
        Assert.Equal(Folding.Fold(one), Folding.Fold(other));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" -.- ")]
    public void Nothing_Folds_To_Nothing(string? text) =>
        Assert.Equal("", Folding.Fold(text));

    [Fact]
    public void Different_Names_Stay_Apart() =>
        Assert.NotEqual(Folding.Fold("Niger"), Folding.Fold("Nigeria"));

    [Fact]
    public void Half_A_Surrogate_Pair_Does_Not_Stop_It() =>
        Assert.Equal("dhaka 2025", Folding.Fold("\uD800Dhaka\uDC00 2025"));

    [Fact]
    public void A_Mirrored_Byte_Order_Mark_Does_Not_Stop_It() =>
        Assert.Equal("dhaka 2025", Folding.Fold("\uFFFEDhaka 2025"));
}
