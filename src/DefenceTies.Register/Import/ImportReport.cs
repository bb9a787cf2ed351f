using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>What an import came to.</summary>
/// <param name="RunId">The import's number; none when it did not begin.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Files">What became of each file, in the order in which they were taken.</param>
public sealed record ImportReport(long? RunId, ImportOutcome Outcome, IReadOnlyList<ImportedFile> Files)
{
    /// <summary>How many events were added.</summary>
    public int Added => Files.Sum(file => file.Added);

    /// <summary>How many events were changed in any value, once for each file that changed them.</summary>
    public int Changed => Files.Sum(file => file.Changed);

    /// <summary>How many events stand as they stood although files tell of them, once for each such file.</summary>
    public int UnchangedEvents => Files.Sum(file => file.Unchanged);

    /// <summary>How many reports joined an event that stood already.</summary>
    public int Merged => Files.Sum(file => file.Merged);

    /// <summary>How many events went because no source tells of them any longer.</summary>
    public int Removed => Files.Sum(file => file.Removed);

    /// <summary>How many changes are proposed to records that a person has touched.</summary>
    public int Suggested => Files.Sum(file => file.Suggested);

    /// <summary>How many files were as the register has them already.</summary>
    public int Unchanged => Files.Count(file => file.Outcome == ImportFileOutcome.Unchanged);

    /// <summary>How many files could not be read.</summary>
    public int Failed => Files.Count(file => file.Outcome == ImportFileOutcome.Failed);
}
