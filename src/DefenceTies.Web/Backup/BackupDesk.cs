using System.Collections.Concurrent;
using DefenceTies.Register.Backup;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Store;

namespace DefenceTies.Web.Backup;

/// <summary>
/// Makes, reads and restores backups in the background, one at a time, for whoever looks: every admin sees the same, and it
/// goes on when the page is closed.
/// </summary>
/// <param name="shelf">Keeps the backups.</param>
/// <param name="make">Makes one.</param>
/// <param name="inspect">Reads one.</param>
/// <param name="restoring">Restores one.</param>
/// <param name="record">Writes the audit log.</param>
/// <param name="lifetime">Tells when the site stops.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Where a failure is told.</param>
public sealed partial class BackupDesk(
    BackupShelf shelf, BackUpRegister make, InspectBackup inspect, RestoreFromShelf restoring, RecordBackupAct record, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<BackupDesk> log)
{
    private readonly Lock _turn = new();
    private readonly ConcurrentDictionary<(string Name, long Bytes, DateTimeOffset WrittenAt), BackupContents> _contents = new();

    /// <summary>Told after every change of <see cref="Current"/>, from any thread.</summary>
    public event Action? Changed;

    /// <summary>What is being done, or was done last; none since the site began.</summary>
    public BackupTask? Current { get; private set; }

    /// <summary>What a backup holds; none until it was read.</summary>
    public BackupContents? ContentsOf(BackupFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return _contents.GetValueOrDefault((file.Name, file.Bytes, file.WrittenAt));
    }

    /// <summary>Begins to make a backup.</summary>
    /// <param name="withKeys">Whether the keys that protect cookies go with it.</param>
    /// <param name="by">Who asks for it.</param>
    /// <returns>Whether it began; not while something else is at work.</returns>
    public bool TryMake(bool withKeys, Editor by) => TryBegin(BackupWork.Make, "", by, async token =>
    {
        var path = shelf.NewPath("register");
        var name = Path.GetFileName(path);
        Tell(task => task with { File = name });
        var report = await make.ExecuteAsync(path, withKeys, false, Counter(), token);
        await record.ExecuteAsync(by.Name, by.UserId, RecordBackupAct.Made, name, true, $"{report.Rows} rows of {report.Tables} tables", CancellationToken.None);

        // What cannot be read back is no backup.
        Tell(task => task with { Step = "reading it back", Rows = 0, AllRows = report.Rows });
        return await ReadAsync(shelf.Find(name)!, token) is { Problem: { } problem } ? throw new InvalidDataException(problem) : $"{name} holds {report.Rows:N0} rows, and was read back whole.";
    });

    /// <summary>Begins to read a backup to its end.</summary>
    /// <returns>Whether it began; not while something else is at work.</returns>
    public bool TryInspect(BackupFile file, Editor by) => TryBegin(BackupWork.Inspect, file.Name, by, async token =>
    {
        var contents = await ReadAsync(file, token);
        return contents.Problem is null ? $"{file.Name} is whole." : throw new InvalidDataException(contents.Problem);
    });

    /// <summary>Begins to make the register what a backup holds, after a backup of what stands now.</summary>
    /// <returns>Whether it began; not while something else is at work.</returns>
    public bool TryRestore(BackupFile file, Editor by) => TryBegin(BackupWork.Restore, file.Name, by, token => restoring.ExecuteAsync(
        file, by, step => Tell(task => task with { Step = step, Table = null, Rows = 0, AllRows = step == RestoreFromShelf.Restoring ? ContentsOf(file)?.AllRows : null }), Counter(), token));

    private async Task<BackupContents> ReadAsync(BackupFile file, CancellationToken token) =>
        _contents[(file.Name, file.Bytes, file.WrittenAt)] = await inspect.ExecuteAsync(file.Path, Counter(), token) switch
        {
            { Problem: { } problem } bad => bad with { Problem = problem.Replace(file.Path, file.Name, StringComparison.Ordinal) },
            var good => good,
        };

    private RowCounter Counter() => new((table, rows) => Tell(task => task with { Table = table, Rows = rows }));

    private bool TryBegin(BackupWork work, string file, Editor by, Func<CancellationToken, Task<string>> act)
    {
        lock (_turn)
        {
            if (Current is { IsEnded: false })
            {
                return false;
            }

            Current = new BackupTask(work, file, by.Name, time.GetUtcNow());
        }

        Changed?.Invoke();
        _ = Task.Run(() => WorkAsync(act, lifetime.ApplicationStopping), CancellationToken.None);
        return true;
    }

    private async Task WorkAsync(Func<CancellationToken, Task<string>> act, CancellationToken token)
    {
        try
        {
            var result = await act(token);
            Tell(task => task with { IsEnded = true, Result = result });
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            Tell(task => task with { IsEnded = true, Problem = "The site was stopped." });
        }
        catch (Exception failure) when (StoreFailure.Is(failure) || failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Log.Broke(log, failure, Current!.Work, Current.File);
            Tell(task => task with { IsEnded = true, Problem = WordsOf(failure, task) });
        }
    }

    private string WordsOf(Exception failure, BackupTask task)
    {
        var words = StoreFailure.Explain(failure).Replace(Path.Combine(shelf.Folder, task.File), task.File, StringComparison.Ordinal);
        return failure is IOException and not (FileNotFoundException or DirectoryNotFoundException) && task.Work == BackupWork.Make ? $"{words} No backup is left of it; the register stands as it is. See that there is room in {shelf.Folder}." : words;
    }

    private void Tell(Func<BackupTask, BackupTask> change)
    {
        lock (_turn)
        {
            Current = change(Current!);
        }

        Changed?.Invoke();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{Work} of the backup {File} broke off")]
        public static partial void Broke(ILogger log, Exception failure, BackupWork work, string file);
    }
}
