namespace DefenceTies.Register.Store;

/// <summary>Locks on files beside the SQLite file.</summary>
/// <param name="databaseFile">The SQLite file.</param>
internal sealed class FileLocks(string databaseFile) : IRegisterLocks
{
    // What the systems answer when another one has the file: EWOULDBLOCK of Linux, that of macOS, Windows' sharing violation.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    public Task<IAsyncDisposable?> TryTakeAsync(RegisterLock wanted, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return Task.FromResult<IAsyncDisposable?>(new FileStream(PathOf(databaseFile, wanted), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException held) when (HeldByAnother.Contains(held.HResult))
        {
            return Task.FromResult<IAsyncDisposable?>(null);
        }
    }

    public Task<bool> IsTakenAsync(RegisterLock asked, CancellationToken cancellationToken)
    {
        try
        {
            // Shared, so that those who ask do not hinder each other.
            using var look = new FileStream(PathOf(databaseFile, asked), FileMode.Open, FileAccess.Read, FileShare.Read);
            return Task.FromResult(false);
        }
        catch (FileNotFoundException)
        {
            return Task.FromResult(false);
        }
        catch (IOException held) when (HeldByAnother.Contains(held.HResult))
        {
            return Task.FromResult(true);
        }
    }

    /// <summary>The file of a lock. It stays when the lock is given back.</summary>
    internal static string PathOf(string databaseFile, RegisterLock wanted) => $"{databaseFile}.{wanted.ToString().ToLowerInvariant()}-lock";
}
