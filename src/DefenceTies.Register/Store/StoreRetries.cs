namespace DefenceTies.Register.Store;

/// <summary>
/// Does a unit of work on the store again when another writer came between: a stale version, a deadlock, a serialisation
/// failure, a busy file. What the first try changed is rolled back with its transaction.
/// </summary>
internal static class StoreRetries
{
    /// <summary>How often a unit of work is tried before its failure stands.</summary>
    internal const int MostTries = 10;

    private static readonly TimeSpan s_firstWait = TimeSpan.FromMilliseconds(5);

    /// <summary>Does the work.</summary>
    /// <param name="work">
    /// The whole unit of work. It makes a context of its own each time it is called, and keeps nothing from an earlier call.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Exception">Whatever the last try failed with.</exception>
    internal static async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await work(cancellationToken);
            }
            catch (Exception failure) when (tried < MostTries && OtherWriters.Caused(failure))
            {
                // Two that failed over each other must not come back at the same moment.
                await Task.Delay(s_firstWait * tried * (0.5 + Random.Shared.NextDouble()), cancellationToken);
            }
        }
    }
}
