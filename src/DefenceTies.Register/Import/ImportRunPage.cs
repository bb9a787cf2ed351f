namespace DefenceTies.Register.Import;

/// <summary>The kept report of an import.</summary>
/// <param name="Run">The import.</param>
/// <param name="Files">What became of each file, in the order in which they were taken.</param>
/// <param name="Changes">Record by record, what it did.</param>
public sealed record ImportRunPage(ImportRunRow Run, IReadOnlyList<ImportedFile> Files, ImportChanges Changes);
