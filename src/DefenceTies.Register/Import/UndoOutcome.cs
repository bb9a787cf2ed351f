namespace DefenceTies.Register.Import;

/// <summary>What became of the wish to undo an import.</summary>
public enum UndoOutcome
{
    /// <summary>It is undone.</summary>
    Undone = 1,

    /// <summary>There is no import of that number that read files.</summary>
    NoSuchImport = 2,

    /// <summary>It was undone before; nothing was done.</summary>
    UndoneBefore = 3,

    /// <summary>Later imports replaced its files or read them anew; they are to be undone first. Nothing was done.</summary>
    LaterImportsBuildOnIt = 4,

    /// <summary>An import is running on this register; nothing was done.</summary>
    AnotherImportIsRunning = 5,
}
