namespace DefenceTies.Register.Export;

/// <summary>Writes events in one format, one after the other.</summary>
internal interface IEventWriter : IAsyncDisposable
{
    /// <summary>Writes what stands before the first event.</summary>
    Task BeginAsync(CancellationToken cancellationToken);

    /// <summary>Writes an event.</summary>
    /// <returns>Whether the format has a place for it.</returns>
    Task<bool> WriteAsync(EventRecord record, CancellationToken cancellationToken);

    /// <summary>Writes what stands after the last event, and everything that is still held back.</summary>
    Task EndAsync(CancellationToken cancellationToken);
}
