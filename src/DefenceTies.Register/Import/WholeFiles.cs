using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>
/// Stores files in transactions of several whole ones: to end a transaction costs more than to store a short article.
/// Where the transaction comes to nothing, each of its files gets one of its own.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="running">The import at work.</param>
/// <param name="files">Takes what became of each file that is in the register for good.</param>
internal sealed class WholeFiles(IDbContextFactory<RegisterContext> contexts, RunningImport running, List<ImportedFile> files)
{
    internal async Task StoreAsync(IReadOnlyList<ReadFile> handful, CancellationToken cancellationToken)
    {
        if (!await TryStoreAsync(handful, cancellationToken))
        {
            foreach (var file in handful)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await StoreAloneAsync(file, cancellationToken);
            }
        }
    }

    private async Task<bool> TryStoreAsync(IReadOnlyList<ReadFile> handful, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var stored = await running.ImportAsync(context, transaction, handful, cancellationToken);
            await transaction.CommitAsync(CancellationToken.None);
            Stand(stored);
            return true;
        }
        catch (Exception failure) when (IsOver(failure) && !cancellationToken.IsCancellationRequested)
        {
            running.Forget();
            return false;
        }
    }

    private async Task StoreAloneAsync(ReadFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var stored = await running.ImportAsync(context, transaction, [file], cancellationToken);
            await transaction.CommitAsync(CancellationToken.None);
            Stand(stored);
        }
        catch (Exception failure) when (IsOver(failure) && !cancellationToken.IsCancellationRequested)
        {
            running.Forget();
            Stand([await TryRecordFailureAsync(file, failure, cancellationToken)]);
        }
    }

    // Nobody is told of a file before it is in the register for good.
    private void Stand(IReadOnlyList<ImportedFile> stored)
    {
        files.AddRange(stored);
        running.Tell(stored);
    }

    // A register that can store nothing at all cannot store this either; the report tells of the file all the same.
    private async Task<ImportedFile> TryRecordFailureAsync(ReadFile file, Exception failure, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return await running.RecordFailureAsync(context, file, failure, cancellationToken);
        }
        catch (Exception again) when (RunningImport.IsOfStore(again))
        {
            return RunningImport.FailureOf(file, failure);
        }
    }

    // A database that ends a transaction by itself, on a full disk or a lost connection, leaves one that takes nothing more.
    private static bool IsOver(Exception failure) => RunningImport.IsOfStore(failure) || failure is InvalidOperationException;
}
