using DefenceTies.Register.Backup;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Store;
using DefenceTies.Web.Accounts;
using DefenceTies.Web.Restoring;

namespace DefenceTies.Web.Backup;

/// <summary>
/// Restores a backup while the site runs: what stands is backed up first, then a sign keeps readers and writers away, and the
/// register becomes what the backup holds, or stays what it is.
/// </summary>
/// <param name="shelf">Keeps the backups.</param>
/// <param name="make">Makes one.</param>
/// <param name="restore">Restores one.</param>
/// <param name="record">Writes the audit log.</param>
/// <param name="sign">Keeps others away.</param>
/// <param name="first">Prints the link for the first admin, where the backup knows no user.</param>
/// <param name="log">Where it is told.</param>
public sealed partial class RestoreFromShelf(
    BackupShelf shelf, BackUpRegister make, RestoreRegister restore, RecordBackupAct record, RestoringSign sign, FirstAdminLink first, ILogger<RestoreFromShelf> log)
{
    /// <summary>The step in which the register is replaced.</summary>
    public const string Restoring = "restoring";

    /// <summary>Restores.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="by">Who asks for it.</param>
    /// <param name="tell">Is told of each step, in words.</param>
    /// <param name="progress">Is told how far a step has come.</param>
    /// <param name="cancellationToken">Ends it; the register stands.</param>
    /// <returns>What came of it, in a sentence.</returns>
    /// <exception cref="InvalidDataException">The backup cannot be restored; the register stands.</exception>
    /// <exception cref="IOException">The backup of what stands could not be written, or an import runs; the register stands.</exception>
    public async Task<string> ExecuteAsync(BackupFile file, Editor by, Action<string> tell, IProgress<ArchiveProgress> progress, CancellationToken cancellationToken)
    {
        sign.PutUp();
        var isRestored = false;
        try
        {
            // Under the sign, so that what is saved meanwhile is not between the two.
            tell("backing up what stands now");
            var safety = shelf.NewPath("before-restore");
            await make.ExecuteAsync(safety, true, false, progress, cancellationToken);
            tell(Restoring);
            var report = await restore.ExecuteAsync(file.Path, replace: true, progress, cancellationToken);
            if (report is not { Outcome: RestoreOutcome.Restored, Contents: { } contents })
            {
                throw new IOException("An import is running on this register. It was left as it is; try again when the import has ended.");
            }

            isRestored = true;
            await record.ExecuteAsync(by.Name, by.UserId, RecordBackupAct.Restored, file.Name, true, $"{contents.Rows} rows; what stood before is {Path.GetFileName(safety)}", CancellationToken.None);
            Log.Restored(log, file.Name, by.Name, Path.GetFileName(safety));
            await first.PrintAsync(CancellationToken.None);
            return $"The register is what {file.Name} holds: {contents.Rows:N0} rows. What stood before is kept as {Path.GetFileName(safety)}.";
        }
        catch (Exception failure) when (!isRestored && (StoreFailure.Is(failure) || failure is IOException or UnauthorizedAccessException or InvalidDataException))
        {
            await TryRecordAsync(file, by, failure);
            throw;
        }
        finally
        {
            sign.TakeDown(isRestored);
        }
    }

    // A register that cannot be written tells so by itself.
    private async Task TryRecordAsync(BackupFile file, Editor by, Exception failure)
    {
        try
        {
            await record.ExecuteAsync(by.Name, by.UserId, RecordBackupAct.Restored, file.Name, false, failure.Message.Replace(file.Path, file.Name, StringComparison.Ordinal), CancellationToken.None);
        }
        catch (Exception lost) when (StoreFailure.Is(lost))
        {
            Log.NotRecorded(log, lost);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The register was restored from {File} by {Who}. What stood before is {Safety}.")]
        public static partial void Restored(ILogger log, string file, string who, string safety);

        [LoggerMessage(2, LogLevel.Warning, "That a restore came to nothing could not be written into the audit log.")]
        public static partial void NotRecorded(ILogger log, Exception failure);
    }
}
