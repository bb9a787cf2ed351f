namespace DefenceTies.Register.Sheets;

/// <summary>What a file would change. Nothing has been written.</summary>
/// <param name="Records">The records that it enters or changes, in the order of its rows.</param>
/// <param name="Problems">What is wrong, by row and column.</param>
public sealed record SheetPreview(IReadOnlyList<SheetRecord> Records, IReadOnlyList<SheetProblem> Problems)
{
    /// <summary>Why the file cannot be read at all, in words; none when it can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is left alone, in words: columns that are not known, and changes in columns that only inform.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How many rows it has.</summary>
    public int Rows { get; init; }

    /// <summary>How many rows are as they were exported.</summary>
    public int Untouched { get; init; }

    /// <summary>How many rows were changed, and the register has all of it already.</summary>
    public int Standing { get; init; }

    internal static SheetPreview Refused(string problem) => new([], []) { Refusal = problem };
}
