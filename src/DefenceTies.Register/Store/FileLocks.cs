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
            var path = $"{databaseFile}.{wanted.ToString().ToLowerInvariant()}-lock";
            return Task.FromResult<IAsyncDisposable?>(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException held) when (HeldByAnother.Contains(held.HResult))
        {
            return Task.FromResult<IAsyncDisposable?>(null);
        }
    }
}
