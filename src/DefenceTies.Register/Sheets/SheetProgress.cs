namespace DefenceTies.Register.Sheets;

/// <summary>How far the reading or applying of a file has come.</summary>
/// <param name="Done">How many rows or records are done.</param>
/// <param name="Of">How many there are.</param>
public sealed record SheetProgress(int Done, int Of);
