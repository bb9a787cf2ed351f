using DefenceTies.Extraction.Evaluation;

namespace DefenceTies.Extraction.Tests.Evaluation;

/// <summary>The figures that extraction must not fall below, for each collection under <c>tests/corpus</c>.</summary>
public sealed class CollectionGateTests
{
    public static TheoryData<string> Collections => [.. Corpus.Collections];

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task No_Figure_Of_A_Collection_Falls_Below_Its_Floor(string collection)
    {
        var card = await Corpus.ScoreAsync(collection, TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper!.WriteLine($"{collection}\n{card}");

        var faults = (await ReadFloorsAsync()).Faults(collection, card);

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Every_Floor_Speaks_Of_A_Collection_That_Is_There() =>
        Assert.Equal(Corpus.Collections, (await ReadFloorsAsync()).Floors.Select(floor => floor.Collection).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_The_Program_Tells_Of_Itself_Is_What_It_Is_Held_To()
    {
        var told = MeasuredCollections.Read();

        Assert.Equal(Corpus.Collections, told.Select(collection => collection.Name).Order(StringComparer.Ordinal));
        Assert.All(told, collection => Assert.Equal(Directory.EnumerateFiles(Corpus.Folder(collection.Name), "*.gold.json").Count(), collection.Texts));
        Assert.Equal(
            (await ReadFloorsAsync()).Floors.Select(floor => (floor.Collection, floor.Figure, floor.Least)).Order(),
            told.SelectMany(collection => collection.Figures.Select(figure => (collection.Name, figure.Key, figure.Value))).Order());
    }

    [Fact]
    public void A_Figure_Below_Its_Floor_Is_Reported_With_Collection_Figure_Value_And_Floor()
    {
        var table = FloorTable.Read(["collection\tfigure\tfloor", "dev\tevents_f1\t0.410", "dev\tevents_recall\t0.280"]);

        var faults = table.Faults("dev", Card(("events_f1", 0.4094), ("events_recall", 0.2797)));

        Assert.Equal(["dev events_f1 is 0.409, below its floor 0.410"], faults);
    }

    [Fact]
    public void A_New_Collection_And_A_New_Figure_Cannot_Be_Forgotten()
    {
        var table = FloorTable.Read(["collection\tfigure\tfloor", "dev\tevents_f1\t0.410", "dev\tevents_f2\t0.410"]);

        Assert.Equal(["news events_f1 is 0.900 and has no floor"], table.Faults("news", Card(("events_f1", 0.9))));
        Assert.Equal(["dev strict_f1 is 0.900 and has no floor", "dev events_f2 has a floor and is no figure"], table.Faults("dev", Card(("events_f1", 0.9), ("strict_f1", 0.9))));
    }

    [Theory]
    [InlineData("dev\tevents_f1")]
    [InlineData("dev\tevents_f1\tmuch")]
    [InlineData("dev\tevents_f1\t41")]
    public void A_Row_That_Is_No_Floor_Is_Refused(string row) =>
        Assert.Throws<InvalidDataException>(() => FloorTable.Read(["collection\tfigure\tfloor", row]));

    private static async Task<FloorTable> ReadFloorsAsync() =>
        FloorTable.Read(await File.ReadAllLinesAsync(Path.Combine(Corpus.Root, "floors.tsv"), TestContext.Current.CancellationToken));

    private static ScoreCard Card(params (string Name, double Value)[] figures) =>
        new([.. figures.Select(figure => ScoreFigure.Share(figure.Name, figure.Value))], []);
}
