using System.CommandLine;
using DefenceTies.Register.Backup;
using DefenceTies.Web.Hosting;

namespace DefenceTies.Web.CommandLine;

/// <summary><c>backup</c>: writes the whole register into a file while it is in use.</summary>
internal static class BackupCommand
{
    internal static Command Create(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write." };
        var withoutKeys = new Option<bool>("--without-keys") { Description = "Leaves out the keys that protect cookies: after a restore everybody signs in anew." };
        var replace = new Option<bool>("--replace") { Description = "Replaces the file when it exists." };
        var command = new Command("backup", "Writes the whole register into a file, as it stands now, while it is in use.") { file, withoutKeys, replace };
        command.SetAction((parsed, cancellationToken) => RegisterCommand.RunAsync(
            settings,
            services => RunAsync(services, parsed.GetRequiredValue(file), !parsed.GetValue(withoutKeys), parsed.GetValue(replace), cancellationToken)));
        return command;
    }

    private static async Task<ExitCode> RunAsync(IServiceProvider services, string file, bool withKeys, bool replace, CancellationToken cancellationToken)
    {
        var report = await services.GetRequiredService<BackUpRegister>().ExecuteAsync(file, withKeys, replace, new ProgressLines(), cancellationToken);
        await services.GetRequiredService<RecordBackupAct>().ExecuteAsync(null, null, RecordBackupAct.Made, Path.GetFileName(file), true, $"{report.Rows} rows of {report.Tables} tables", CancellationToken.None);
        Console.WriteLine($"{file}: {report.Rows} rows of {report.Tables} tables, {new FileInfo(file).Length} bytes. It holds password hashes: keep it as safe as the register.");
        return ExitCode.Ok;
    }
}
