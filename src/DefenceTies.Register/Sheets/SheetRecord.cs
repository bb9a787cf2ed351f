using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;

namespace DefenceTies.Register.Sheets;

/// <summary>What a row would do to a record, field by field.</summary>
/// <param name="Row">The row as a spreadsheet counts: the header is row 1.</param>
/// <param name="Change">Whether it is new, changed, or in conflict.</param>
/// <param name="Kind">What the event is.</param>
/// <param name="Id">The event that stands; 0 for a new one.</param>
/// <param name="Version">Its version that stands, from 1; 0 for a new one.</param>
/// <param name="Title">Its title; of a new one the file's.</param>
/// <param name="Fields">What changes.</param>
public sealed record SheetRecord(int Row, SheetChange Change, EventKind Kind, long Id, int Version, string Title, IReadOnlyList<SheetField> Fields)
{
    /// <summary>The version that was exported; none for a new one.</summary>
    public int? ExportedVersion { get; init; }

    /// <summary>The id in the file, when the event has been merged into this one since; none otherwise.</summary>
    public long? MergedFrom { get; init; }

    /// <summary>What others changed since it was exported, when it is in conflict.</summary>
    public IReadOnlyList<FieldConflict> Since { get; init; } = [];

    /// <summary>What is odd about a new event, in words: it may stand already.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    internal IReadOnlyList<FieldDecision> Decisions { get; init; } = [];

    // The same row of the same file is known again by it.
    internal Guid? Entry { get; init; }
}
