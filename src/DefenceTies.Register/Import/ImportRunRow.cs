using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>An import that was made, as the list of them shows it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndedAt">When it ended; none while it runs, and for one that was killed.</param>
/// <param name="Outcome">How it ended; none while it runs, and for one that was killed.</param>
/// <param name="IsOfSeeds">Whether it brought in the seeds.</param>
/// <param name="UndoneAt">When it was undone; none when it was not.</param>
/// <param name="Undoes">The import that it takes back; none for one that reads files.</param>
/// <param name="Files">How many files it took.</param>
/// <param name="Failed">How many of them could not be read or stored.</param>
/// <param name="Added">How many events it added.</param>
/// <param name="Changed">How many events it changed.</param>
/// <param name="Merged">How many reports joined an event.</param>
/// <param name="Removed">How many events went.</param>
/// <param name="Suggested">How many changes it proposed.</param>
/// <param name="Unchanged">How many events stand as they stood although its files tell of them.</param>
public sealed record ImportRunRow(
    long Id,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    ImportOutcome? Outcome,
    bool IsOfSeeds,
    DateTimeOffset? UndoneAt,
    long? Undoes,
    int Files,
    int Failed,
    int Added,
    int Changed,
    int Merged,
    int Removed,
    int Suggested,
    int Unchanged);
