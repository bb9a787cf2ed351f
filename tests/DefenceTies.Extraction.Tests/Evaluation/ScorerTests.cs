using System.Text.Json;
using DefenceTies.Extraction.Evaluation;
using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Tests.Evaluation;

public sealed class ScorerTests
{
    [Fact]
    public async Task The_Figures_Are_Those_Of_The_Reference_Scorer()
    {
        var cancelled = TestContext.Current.CancellationToken;
        var predictions = JsonSerializer.Deserialize<IReadOnlyList<FileOutput>>(
            await File.ReadAllTextAsync(Path.Combine(Corpus.Folder("scorer"), "predictions.json"), cancelled), OutputJson.Options)!
            .ToDictionary(file => file.File);
        var scorer = new Scorer();
        foreach (var gold in await GoldFolder.ReadAsync(Corpus.Folder("dev"), cancelled))
        {
            scorer.Add(gold, predictions.GetValueOrDefault(gold.File), await File.ReadAllTextAsync(Path.Combine(Corpus.Folder("dev"), gold.File), cancelled));
        }

        Assert.Equal(await File.ReadAllLinesAsync(Path.Combine(Corpus.Folder("scorer"), "figures.txt"), cancelled), scorer.Total().ToString().Split('\n'));
    }

    [Fact]
    public async Task A_Folder_Without_Annotations_Is_Refused() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => GoldFolder.ReadAsync(Corpus.Folder("scorer"), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("Dhaka\uD800")]
    [InlineData("\uFFFEDhaka")]
    public void A_Name_With_What_Is_No_Letter_Is_Compared_All_The_Same(string name) =>
        Assert.True(NameLikeness.SamePerson("Dhaka", name));
}
