using System.CommandLine;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Reading;
using DefenceTies.Web.Hosting;

namespace DefenceTies.Web.CommandLine;

/// <summary><c>extract</c>: reads files or folders and prints what was found, as JSON or explained; touches no register.</summary>
internal static class ExtractCommand
{
    internal static Command Create(string[] settings)
    {
        var paths = PathsArgument.Create();
        var explain = new Option<bool>("--explain") { Description = "Prints for a person instead: each field with its words, place, rule and reason, and what was left out." };
        var command = new Command("extract", "Reads files or folders and prints what was found as JSON. Touches no register.") { paths, explain };
        command.SetAction((parsed, cancellationToken) => RunAsync(settings, parsed.GetRequiredValue(paths), parsed.GetValue(explain), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, IReadOnlyList<string> paths, bool isExplained, CancellationToken cancellationToken)
    {
        if (await CommandKnowledge.LoadAsync(settings) is not { } knowledge)
        {
            return (int)ExitCode.NothingDone;
        }

        var extractor = new ArticleExtractor(knowledge);
        await using var output = Console.OpenStandardOutput();
        IExtractPrinter printer = isExplained ? new ExplanationPrinter(output, knowledge) : new JsonPrinter(output);
        var written = 0;
        var failed = 0;
        await printer.OpenAsync(cancellationToken);
        await foreach (var source in SourceFolder.ReadAsync(paths, cancellationToken))
        {
            if (!source.IsRead)
            {
                failed++;
                await Console.Error.WriteLineAsync($"{source.Path}: {source.Refusal}");
                continue;
            }

            await printer.PrintAsync(source.Source, extractor.Extract(source.Source.Text), cancellationToken);
            written++;
        }

        await printer.CloseAsync(cancellationToken);
        return (int)(failed == 0 ? ExitCode.Ok : written == 0 ? ExitCode.NothingDone : ExitCode.SomeFailed);
    }
}
