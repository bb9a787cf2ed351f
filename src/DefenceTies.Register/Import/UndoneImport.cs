namespace DefenceTies.Register.Import;

/// <summary>What undoing an import came to.</summary>
/// <param name="RunId">The import that was to be undone.</param>
/// <param name="Outcome">Whether it was.</param>
/// <param name="UndoRunId">The number under which undoing it stands among the imports; none when nothing was done.</param>
public sealed record UndoneImport(long RunId, UndoOutcome Outcome, long? UndoRunId = null)
{
    /// <summary>The later imports that are to be undone first.</summary>
    public IReadOnlyList<long> LaterImports { get; init; } = [];

    /// <summary>How many files it had brought or read anew that do not count any longer.</summary>
    public int TakenBack { get; init; }

    /// <summary>How many of its files stand again as they stood before it.</summary>
    public int StandAgain { get; init; }

    /// <summary>How many events went, since only it told of them.</summary>
    public int Removed { get; init; }

    /// <summary>How many events that it had removed are back.</summary>
    public int Restored { get; init; }

    /// <summary>How many other events changed.</summary>
    public int Changed { get; init; }

    /// <summary>Records of it that a person touched: they keep what the person decided.</summary>
    public IReadOnlyList<LeftRecord> Left { get; init; } = [];
}
