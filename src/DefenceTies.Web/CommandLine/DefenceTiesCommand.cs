using System.CommandLine;
using System.Globalization;
using DefenceTies.Web.Hosting;

namespace DefenceTies.Web.CommandLine;

/// <summary>The program's command line: no command serves the site.</summary>
public static class DefenceTiesCommand
{
    /// <summary>How long a command may take to end in order once it is told to stop.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>An <see cref="ExitCode"/> as a number.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var arguments = SettingArguments.Part(args);
        var parsed = Create(arguments.Settings).Parse(arguments.Command);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("'--help' lists the commands.");
            return (int)ExitCode.NothingDone;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = s_patience,
            });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was done by then stands.");
            return (int)ExitCode.SomeFailed;
        }
        catch (IOException closed)
        {
            // Whoever reads the output has closed it (extract … | head), or the disk is full.
            await Console.Error.WriteLineAsync(closed.Message);
            return (int)ExitCode.SomeFailed;
        }
    }

    private static RootCommand Create(string[] settings)
    {
        var root = new RootCommand(
            """
            DefenceTies, a register of defence cooperation. Without a command it serves the site.

            Settings come from appsettings.json, environment variables (Database__Provider=PostgreSql) and the command
            line (--Database:Provider=PostgreSql); README has the table of them.
            """)
        {
            ServeCommand.Create(settings),
            ExtractCommand.Create(settings),
            ImportCommand.Create(settings),
            ExportCommand.Create(settings),
            BackupCommand.Create(settings),
            RestoreCommand.Create(settings),
            EvaluateCommand.Create(settings),
            UserCommand.Create(settings),
        };
        root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(settings, cancellationToken));
        return root;
    }
}
