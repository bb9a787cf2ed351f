using System.Runtime.CompilerServices;
using DefenceTies.Extraction.Evaluation;
using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Tests.Evaluation;

/// <summary>The annotated texts under <c>tests/corpus</c>.</summary>
internal static class Corpus
{
    internal static string Root { get; } = FindRoot();

    /// <summary>Every folder that holds annotations, in name order.</summary>
    internal static IReadOnlyList<string> Collections { get; } =
    [
        .. Directory.EnumerateDirectories(Root)
            .Where(folder => Directory.EnumerateFiles(folder, "*.gold.json").Any())
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    internal static string Folder(string name) => Path.Combine(Root, name);

    /// <summary>All texts of all collections, in the order of their paths.</summary>
    internal static IReadOnlyList<string> Texts() =>
        [.. Collections.SelectMany(name => Directory.EnumerateFiles(Folder(name), "*.txt").Order(StringComparer.Ordinal)).Select(File.ReadAllText)];

    /// <summary>Reads a collection and scores what was found.</summary>
    internal static async Task<ScoreCard> ScoreAsync(string collection, CancellationToken cancellationToken)
    {
        var scorer = new Scorer();
        foreach (var gold in await GoldFolder.ReadAsync(Folder(collection), cancellationToken))
        {
            var text = await File.ReadAllTextAsync(Path.Combine(Folder(collection), gold.File), cancellationToken);
            scorer.Add(gold, FileOutput.Of(gold.File, Newsroom.Extractor.Extract(text)), text);
        }

        return scorer.Total();
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "corpus"));
}
