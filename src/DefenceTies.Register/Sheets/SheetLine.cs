namespace DefenceTies.Register.Sheets;

/// <summary>A row of a table.</summary>
/// <param name="Row">Its number as a spreadsheet counts: the header is row 1.</param>
/// <param name="Cells">What stands in it, in the order of the columns; it may end early.</param>
internal sealed record SheetLine(int Row, IReadOnlyList<string> Cells);
