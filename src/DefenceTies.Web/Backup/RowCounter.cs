using DefenceTies.Register.Backup;

namespace DefenceTies.Web.Backup;

/// <summary>Adds up the rows of a backup or a restore over its tables. Tells at once, on the working thread, so that nothing comes after the end.</summary>
internal sealed class RowCounter(Action<string, long> tell) : IProgress<ArchiveProgress>
{
    private long _ofWholeTables;

    public void Report(ArchiveProgress value)
    {
        tell(value.Table, _ofWholeTables + value.Rows);
        _ofWholeTables += value.IsWhole ? value.Rows : 0;
    }
}
