using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Import;

/// <summary>Tells what an import came to, in lines.</summary>
internal static class ImportLines
{
    /// <summary>A line for each file that was read, and one for the whole; files that could not be read stand in <see cref="FailuresOf"/>.</summary>
    internal static IEnumerable<string> Of(ImportReport report) =>
        report.Files
            .Where(file => file.Outcome is not (ImportFileOutcome.Failed or ImportFileOutcome.Unchanged))
            .Select(file => $"{file.Name}: {WordOf(file.Outcome)}; {Events(file.Added)} added, {file.Changed} changed, {file.Unchanged} unchanged, {Count(file.Merged, "report")} joined an event{Removed(file)}{Suggested(file)}")
            .Append(Total(report));

    /// <summary>A line for each file that could not be read.</summary>
    internal static IEnumerable<string> FailuresOf(ImportReport report) =>
        report.Files
            .Where(file => file.Outcome == ImportFileOutcome.Failed)
            .Select(file => $"{file.Name}: {file.Reason}");

    private static string Total(ImportReport report)
    {
        var outcomes = Enum.GetValues<ImportFileOutcome>().Select(outcome => $"{report.Files.Count(file => file.Outcome == outcome)} {WordOf(outcome)}");
        var end = report.Outcome == ImportOutcome.Cancelled ? "Cancelled; the files done by then stand. " : "";
        return $"{end}Files: {string.Join(", ", outcomes)}. Events: {report.Added} added, {report.Changed} changed, {report.UnchangedEvents} unchanged, {report.Removed} removed; {Count(report.Merged, "report")} joined an event; {Count(report.Suggested, "change")} suggested.";
    }

    private static string WordOf(ImportFileOutcome outcome) => outcome switch
    {
        ImportFileOutcome.Added => "added",
        ImportFileOutcome.Unchanged => "unchanged",
        ImportFileOutcome.Replaced => "replaced",
        ImportFileOutcome.ReadAnew => "read anew",
        ImportFileOutcome.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static string Removed(ImportedFile file) => file.Removed == 0 ? "" : $", {Events(file.Removed)} removed";

    private static string Suggested(ImportedFile file) => file.Suggested == 0 ? "" : $", {Count(file.Suggested, "change")} suggested";

    private static string Events(int count) => Count(count, "event");

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
