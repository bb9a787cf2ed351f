namespace DefenceTies.Register.Store;

/// <summary>
/// Locks that hold across all processes of one register, and that nobody has to clean up after a process that was
/// killed: the operating system's for a SQLite file, the server's for PostgreSQL.
/// </summary>
internal interface IRegisterLocks
{
    /// <summary>Takes a lock when it is free.</summary>
    /// <returns>What gives it back when disposed of; none when somebody else has it.</returns>
    Task<IAsyncDisposable?> TryTakeAsync(RegisterLock wanted, CancellationToken cancellationToken);

    /// <summary>Whether somebody has a lock at this moment.</summary>
    Task<bool> IsTakenAsync(RegisterLock asked, CancellationToken cancellationToken);

    /// <summary>Takes a lock as soon as it is free.</summary>
    /// <returns>What gives it back when disposed of.</returns>
    async Task<IAsyncDisposable> TakeAsync(RegisterLock wanted, CancellationToken cancellationToken)
    {
        IAsyncDisposable? taken;
        while ((taken = await TryTakeAsync(wanted, cancellationToken)) is null)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }

        return taken;
    }
}
