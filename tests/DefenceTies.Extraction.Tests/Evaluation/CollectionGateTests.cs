using DefenceTies.Extraction.Evaluation;
using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Tests.Evaluation;

/// <summary>The figures that extraction must not fall below, for each collection under <c>tests/corpus</c>.</summary>
public sealed class CollectionGateTests
{
    [Theory]
    [InlineData("seeds", "events_f1", 0.97)]
    [InlineData("seeds", "strict_f1", 0.95)]
    [InlineData("seeds", "officials_f1", 0.95)]
    [InlineData("seeds", "evidence_accuracy", 1.00)]
    [InlineData("seeds", "published_accuracy", 1.00)]
    [InlineData("seeds", "publisher_accuracy", 1.00)]
    [InlineData("dev", "events_precision", 0.70)]
    [InlineData("dev", "events_f1", 0.40)]
    [InlineData("dev", "clean_files", 1.00)]
    public async Task A_Collection_Does_Not_Fall_Below_Its_Floor(string collection, string figure, double floor)
    {
        var card = await ScoreAsync(collection);
        TestContext.Current.TestOutputHelper?.WriteLine(card.ToString());

        Assert.InRange(card[figure], floor, 1);
    }

    private static async Task<ScoreCard> ScoreAsync(string collection)
    {
        var cancelled = TestContext.Current.CancellationToken;
        var extractor = new ArticleExtractor(Knowledge.Load(null));
        var scorer = new Scorer();
        foreach (var gold in await GoldFolder.ReadAsync(Corpus.Folder(collection), cancelled))
        {
            var text = await File.ReadAllTextAsync(Path.Combine(Corpus.Folder(collection), gold.File), cancelled);
            scorer.Add(gold, FileOutput.Of(gold.File, extractor.Extract(text)), text);
        }

        return scorer.Total();
    }
}
