using DefenceTies.Register.Import;

namespace DefenceTies.Web.Import;

/// <summary>What is being done with files, or was done last: one state of it.</summary>
/// <param name="Files">The files.</param>
/// <param name="IsPreview">Whether it only tells what an import would do.</param>
/// <param name="By">Who asked for it.</param>
/// <param name="StartedAt">When it began.</param>
public sealed record ImportTask(ImportFiles Files, bool IsPreview, string By, DateTimeOffset StartedAt)
{
    /// <summary>How many files are done.</summary>
    public int Done { get; init; }

    /// <summary>What became of the last one; none before the first.</summary>
    public ImportedFile? Last { get; init; }

    /// <summary>How many events were added so far.</summary>
    public int Added { get; init; }

    /// <summary>How many events were changed so far.</summary>
    public int Changed { get; init; }

    /// <summary>How many files could not be read so far.</summary>
    public int Failed { get; init; }

    /// <summary>Whether it was asked to stop.</summary>
    public bool IsStopping { get; init; }

    /// <summary>Whether it has ended, in whatever way.</summary>
    public bool IsEnded { get; init; }

    /// <summary>What an import would do; none until a preview has ended.</summary>
    public ImportPreview? Preview { get; init; }

    /// <summary>What the import came to; none until it has ended.</summary>
    public ImportReport? Report { get; init; }

    /// <summary>Why it broke off; none when it did not.</summary>
    public string? Problem { get; init; }

    /// <summary>The same with one more file done.</summary>
    public ImportTask With(ImportProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return this with
        {
            Done = progress.Done,
            Last = progress.Last,
            Added = Added + progress.Last.Added,
            Changed = Changed + progress.Last.Changed,
            Failed = Failed + (progress.Last.Reason is null ? 0 : 1),
        };
    }
}
