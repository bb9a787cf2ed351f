using DefenceTies.Web.Network;

namespace DefenceTies.Web.Tests.Network;

public sealed class HeatScaleTests
{
    [Fact]
    public void Few_Events_Have_Steps_Of_Their_Own()
    {
        var scale = new HeatScale(6);

        Assert.Equal(["1", "2", "3–4", "5–6", "7+"], scale.Labels);
        Assert.Equal([0, 1, 2, 3, 3, 4, 4, 5], Enumerable.Range(0, 8).Select(scale.StepOf));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(40)]
    [InlineData(20_000)]
    public void Steps_Rise_From_One_To_The_Most(int most)
    {
        var scale = new HeatScale(most);

        Assert.Equal(1, scale.StepOf(1));
        Assert.Equal(5, scale.StepOf(most));
        Assert.Equal(5, scale.Labels.Distinct().Count());
        var steps = Enumerable.Range(1, Math.Min(most, 1_000)).Select(scale.StepOf).ToArray();
        Assert.Equal(steps.Order(), steps);
    }
}
