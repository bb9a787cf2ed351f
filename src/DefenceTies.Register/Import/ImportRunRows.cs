using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>Reads imports as the list of them shows them.</summary>
internal static class ImportRunRows
{
    internal static IQueryable<ImportRunRow> Of(IQueryable<ImportRun> runs) => runs.Select(run => new ImportRunRow(
        run.Id,
        run.StartedAt,
        run.EndedAt,
        run.Outcome,
        run.IsOfSeeds,
        run.UndoneAt,
        run.UndoesImportRunId,
        run.Files.Count,
        run.Files.Count(file => file.Outcome == ImportFileOutcome.Failed),
        run.Files.Sum(file => file.Added),
        run.Files.Sum(file => file.Changed),
        run.Files.Sum(file => file.Merged),
        run.Files.Sum(file => file.Removed),
        run.Files.Sum(file => file.Suggested),
        run.Files.Sum(file => file.Unchanged)));
}
