namespace DefenceTies.Benchmarks.Filling;

/// <summary>A database that takes rows by the hundred thousand, with its indexes and triggers put aside meanwhile.</summary>
internal interface IBulkStore : IAsyncDisposable
{
    /// <summary>Takes off what slows writing down.</summary>
    Task BeginAsync(CancellationToken cancellationToken);

    /// <summary>Writes a batch.</summary>
    Task WriteAsync(Batch batch, CancellationToken cancellationToken);

    /// <summary>Puts back what was taken off.</summary>
    Task EndAsync(CancellationToken cancellationToken);

    /// <summary>Tells the planner what there is.</summary>
    Task AnalyseAsync(CancellationToken cancellationToken);
}
