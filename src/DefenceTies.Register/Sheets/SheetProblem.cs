namespace DefenceTies.Register.Sheets;

/// <summary>What is wrong with a row. Nothing of the row is taken over.</summary>
/// <param name="Row">The row as a spreadsheet counts: the header is row 1.</param>
/// <param name="Column">The column; none when it is about the whole row.</param>
/// <param name="Text">What is wrong, as a sentence that says what to do.</param>
public sealed record SheetProblem(int Row, string? Column, string Text);
