using System.CommandLine;
using System.Text.Json;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Evaluation;
using DefenceTies.Extraction.Output;
using DefenceTies.Extraction.Reading;
using DefenceTies.Web.Hosting;

namespace DefenceTies.Web.CommandLine;

/// <summary><c>evaluate</c>: scores the extractor against annotated texts.</summary>
internal static class EvaluateCommand
{
    internal static Command Create(string[] settings)
    {
        var gold = new Option<string>("--gold") { Description = "The folder of NAME.gold.json.", Required = true };
        var texts = new Option<string?>("--texts") { Description = "The folder of the texts; the gold folder when left out." };
        var predictions = new Option<string?>("--predictions") { Description = "A file that 'extract' printed, scored instead of reading the texts anew." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Also prints every missed and every extra event." };
        var command = new Command("evaluate", "Scores the extractor against annotated texts, one figure a line.") { gold, texts, predictions, verbose };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            settings,
            parsed.GetRequiredValue(gold),
            parsed.GetValue(texts),
            parsed.GetValue(predictions),
            parsed.GetValue(verbose),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, string goldFolder, string? textFolder, string? predictions, bool verbose, CancellationToken cancellationToken)
    {
        try
        {
            if (await CommandKnowledge.LoadAsync(settings) is not { } knowledge)
            {
                return (int)ExitCode.NothingDone;
            }

            var gold = await GoldFolder.ReadAsync(goldFolder, cancellationToken);
            var found = predictions is null ? null : await ReadPredictionsAsync(predictions, cancellationToken);
            var extractor = new ArticleExtractor(knowledge);
            var scorer = new Scorer();
            foreach (var file in gold)
            {
                var path = Path.Combine(textFolder ?? goldFolder, file.File);
                var source = File.Exists(path) ? await SourceReader.ReadAsync(path, cancellationToken) : null;
                var text = source?.Source?.Text;
                var output = found is not null ? found.GetValueOrDefault(file.File)
                    : text is not null ? FileOutput.Of(file.File, extractor.Extract(text))
                    : null;
                scorer.Add(file, output, text);
            }

            var card = scorer.Total();
            foreach (var line in verbose ? card.Differences : [])
            {
                Console.WriteLine(line);
            }

            Console.WriteLine(card);
            return (int)ExitCode.Ok;
        }
        catch (Exception unusable) when (unusable is IOException or InvalidDataException or JsonException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(unusable.Message);
            return (int)ExitCode.NothingDone;
        }
    }

    private static async Task<Dictionary<string, FileOutput>> ReadPredictionsAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var files = await JsonSerializer.DeserializeAsync<IReadOnlyList<FileOutput>>(stream, OutputJson.Options, cancellationToken) ?? [];
        var byName = new Dictionary<string, FileOutput>();
        foreach (var file in files)
        {
            byName[Path.GetFileName(file.File)] = file;
        }

        return byName;
    }
}
