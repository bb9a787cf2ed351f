using DefenceTies.Extraction.Evaluation;
using DefenceTies.Extraction.Events;
using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Tests.Evaluation;

/// <summary>An event that was found in an annotated text.</summary>
/// <param name="File">The text's file name.</param>
/// <param name="Signs">The signs that it shows.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="IsRight">
/// Whether kind, countries, date, host and status are the annotated ones; an event that no annotation knows is wrong, one
/// that an annotation leaves to choice is judged like any other.
/// </param>
internal sealed record JudgedEvent(string File, IReadOnlyList<ConfidenceSign> Signs, double Confidence, bool IsRight)
{
    /// <summary>All events found in the texts of a collection.</summary>
    /// <param name="collection">The folder under <c>tests/corpus</c>.</param>
    /// <param name="isMeant">Which files of it to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static async Task<IReadOnlyList<JudgedEvent>> ReadAsync(string collection, Func<string, bool> isMeant, CancellationToken cancellationToken)
    {
        var judged = new List<JudgedEvent>();
        foreach (var gold in (await GoldFolder.ReadAsync(Corpus.Folder(collection), cancellationToken)).Where(gold => isMeant(gold.File)))
        {
            var articles = Newsroom.Extractor.Extract(await System.IO.File.ReadAllTextAsync(Path.Combine(Corpus.Folder(collection), gold.File), cancellationToken));
            var printed = FileOutput.Of(gold.File, articles).Articles.SelectMany(article => article.Events).ToList();
            var told = EventPairing.Pair(gold.Events, printed).ToDictionary(pair => pair.Found, pair => gold.Events[pair.Gold]);
            judged.AddRange(articles.SelectMany(article => article.Events).Select((found, at) =>
                new JudgedEvent(gold.File, found.Signs, found.Confidence, told.TryGetValue(at, out var annotated) && FieldCheck.IsStrict(FieldCheck.Of(annotated, printed[at], null)))));
        }

        return judged;
    }
}
