using System.CommandLine;
using System.Text.Json;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Output;
using DefenceTies.Extraction.Reading;
using DefenceTies.Web.Hosting;

namespace DefenceTies.Web.CommandLine;

/// <summary><c>extract</c>: reads files or folders and prints what was found as JSON; touches no register.</summary>
internal static class ExtractCommand
{
    internal static Command Create(string[] settings)
    {
        var paths = PathsArgument.Create();
        var command = new Command("extract", "Reads files or folders and prints what was found as JSON. Touches no register.") { paths };
        command.SetAction((parsed, cancellationToken) => RunAsync(settings, parsed.GetRequiredValue(paths), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        if (await CommandKnowledge.LoadAsync(settings) is not { } knowledge)
        {
            return (int)ExitCode.NothingDone;
        }

        var extractor = new ArticleExtractor(knowledge);
        await using var output = Console.OpenStandardOutput();
        var written = 0;
        var failed = 0;
        await output.WriteAsync("["u8.ToArray(), cancellationToken);
        await foreach (var source in SourceFolder.ReadAsync(paths, cancellationToken))
        {
            if (!source.IsRead)
            {
                failed++;
                await Console.Error.WriteLineAsync($"{source.Path}: {source.Refusal}");
                continue;
            }

            await output.WriteAsync(written++ == 0 ? "\n"u8.ToArray() : ",\n"u8.ToArray(), cancellationToken);
            await JsonSerializer.SerializeAsync(output, FileOutput.Of(source.Source.FileName, extractor.Extract(source.Source.Text)), OutputJson.Options, cancellationToken);
        }

        await output.WriteAsync("\n]\n"u8.ToArray(), cancellationToken);
        return (int)(failed == 0 ? ExitCode.Ok : written == 0 ? ExitCode.NothingDone : ExitCode.SomeFailed);
    }
}
