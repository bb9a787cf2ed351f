using System.CommandLine;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Hosting;
using DefenceTies.Web.Import;

namespace DefenceTies.Web.CommandLine;

/// <summary><c>import</c>: reads files or folders into the register and prints what became of them, tries it only, or takes one back.</summary>
internal static class ImportCommand
{
    private const string UndoneBy = "The command line";

    internal static Command Create(string[] settings)
    {
        var paths = PathsArgument.Create();
        paths.Arity = ArgumentArity.ZeroOrMore;
        var dryRun = new Option<bool>("--dry-run") { Description = "Changes nothing: prints field by field what the import would do." };
        var undo = new Option<long?>("--undo") { Description = "Takes back the import of this number as a whole, and prints what it leaves because a person touched it since." };
        var command = new Command("import", "Imports files or folders into the register and prints what became of them.") { paths, dryRun, undo };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(undo) is null) == (result.GetValue(paths) is not { Length: > 0 }))
            {
                result.AddError("Name files or folders to import, or with --undo the number of an import to take back.");
            }

            if (result.GetValue(undo) is not null && result.GetValue(dryRun))
            {
                result.AddError("'--undo' cannot be tried with '--dry-run'.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            settings,
            services => parsed.GetValue(undo) is { } run ? UndoAsync(services, run, cancellationToken)
                : parsed.GetValue(dryRun) ? TryAsync(services, parsed.GetRequiredValue(paths), cancellationToken)
                : ImportAsync(services, parsed.GetRequiredValue(paths), cancellationToken),
            cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(string[] settings, Func<IServiceProvider, Task<ExitCode>> act, CancellationToken cancellationToken) =>
        RegisterCommand.RunAsync(settings, async services =>
        {
            await services.GetRequiredService<PrepareRegister>().ExecuteAsync(cancellationToken);
            return await act(services);
        });

    private static async Task<ExitCode> ImportAsync(IServiceProvider services, string[] paths, CancellationToken cancellationToken) =>
        await PrintAsync(await services.GetRequiredService<ImportSources>().ExecuteAsync(paths, progress: null, cancellationToken), []);

    private static async Task<ExitCode> TryAsync(IServiceProvider services, string[] paths, CancellationToken cancellationToken)
    {
        var preview = await services.GetRequiredService<PreviewImport>().ExecuteAsync(paths, progress: null, cancellationToken);
        return await PrintAsync(preview.Report, ["Dry run: nothing was changed.", .. ChangeLines.Of(preview.Changes)]);
    }

    private static async Task<ExitCode> UndoAsync(IServiceProvider services, long run, CancellationToken cancellationToken)
    {
        var undone = await services.GetRequiredService<UndoImport>().ExecuteAsync(run, UndoneBy, null, cancellationToken);
        if (UndoLines.RefusalOf(undone) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return ExitCode.NothingDone;
        }

        foreach (var line in UndoLines.Of(undone))
        {
            Console.WriteLine(line);
        }

        return ExitCode.Ok;
    }

    private static async Task<ExitCode> PrintAsync(ImportReport report, IReadOnlyList<string> first)
    {
        if (report.Outcome == ImportOutcome.AnotherWasRunning)
        {
            await Console.Error.WriteLineAsync(UndoLines.AnotherIsRunning);
            return ExitCode.NothingDone;
        }

        foreach (var line in ImportLines.FailuresOf(report))
        {
            await Console.Error.WriteLineAsync(line);
        }

        foreach (var line in first.Concat(ImportLines.Of(report)))
        {
            Console.WriteLine(line);
        }

        return report.Failed == 0 && report.Outcome == ImportOutcome.Finished ? ExitCode.Ok
            : report.Failed == report.Files.Count ? ExitCode.NothingDone
            : ExitCode.SomeFailed;
    }
}
