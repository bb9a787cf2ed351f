namespace DefenceTies.Register.Import;

/// <summary>How far an import is.</summary>
/// <param name="Done">How many files are done.</param>
/// <param name="Last">What became of the last one.</param>
public sealed record ImportProgress(int Done, ImportedFile Last);
