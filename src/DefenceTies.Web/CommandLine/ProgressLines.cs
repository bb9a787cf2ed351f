using DefenceTies.Register.Backup;

namespace DefenceTies.Web.CommandLine;

/// <summary>Tells on standard error how far a backup or a restore has come.</summary>
internal sealed class ProgressLines : IProgress<ArchiveProgress>
{
    public void Report(ArchiveProgress value)
    {
        if (value.Rows > 0)
        {
            Console.Error.WriteLine(value.IsWhole ? $"{value.Table}: {value.Rows}" : $"{value.Table}: {value.Rows} …");
        }
    }
}
