using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Import;
using DefenceTies.Web.Settings;

namespace DefenceTies.Web.Hosting;

/// <summary>Makes the register ready before the first request: its tables, and the seeds when it is empty.</summary>
internal sealed partial class OpenRegister(PrepareRegister prepare, ImportSeeds import, SiteSettings settings, ILogger<OpenRegister> log)
{
    /// <summary>Makes it ready.</summary>
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        await prepare.ExecuteAsync(cancellationToken);
        if (!Directory.Exists(settings.SeedsFolder))
        {
            Log.NoSeeds(log, settings.SeedsFolder);
            return;
        }

        var report = await import.ExecuteAsync(settings.SeedsFolder, cancellationToken);
        if (report is null)
        {
            return;
        }

        if (report.Outcome == ImportOutcome.AnotherWasRunning)
        {
            Log.AnotherImports(log);
            return;
        }

        foreach (var line in ImportLines.FailuresOf(report).Concat(ImportLines.Of(report)))
        {
            Log.Imported(log, line);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3, LogLevel.Information, "Another process is importing into this register.")]
        public static partial void AnotherImports(ILogger log);

        [LoggerMessage(1, LogLevel.Warning, "There is no folder {Folder} of seeds.")]
        public static partial void NoSeeds(ILogger log, string folder);

        [LoggerMessage(2, LogLevel.Information, "{Line:l}")]
        public static partial void Imported(ILogger log, string line);
    }
}
