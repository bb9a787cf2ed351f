using DefenceTies.Register.Editing;

namespace DefenceTies.Register.Sheets;

/// <summary>What became of the records of a file.</summary>
/// <param name="Results">Each record that was come to, in their order, with what became of it.</param>
/// <param name="IsStopped">Whether it was stopped before the last one. What stands is whole; the same file applied again goes on.</param>
public sealed record SheetReport(IReadOnlyList<(SheetRecord Record, EditResult Result)> Results, bool IsStopped);
