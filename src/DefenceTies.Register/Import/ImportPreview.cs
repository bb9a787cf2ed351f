namespace DefenceTies.Register.Import;

/// <summary>What an import would come to.</summary>
/// <param name="Report">File by file, as the import itself would report it; it has no number, since it was not made.</param>
/// <param name="Changes">Record by record, what it would do.</param>
public sealed record ImportPreview(ImportReport Report, ImportChanges Changes);
