using DefenceTies.Register.Sheets;
using DefenceTies.Web.History;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Sheets;

/// <summary>What is said of a file that comes back from a spreadsheet.</summary>
public static class SheetWords
{
    private const int LongestName = 80;

    /// <summary>The parts of a preview, with heading and explanation.</summary>
    public static IReadOnlyList<(SheetChange Change, string Head, string About)> Sections { get; } =
    [
        (SheetChange.Conflict, "In conflict", "Somebody changed these since they were exported. They stay as they are unless you tick them; then only your own fields are written."),
        (SheetChange.Changed, "Changed", "They stand as they were exported."),
        (SheetChange.New, "New", "Rows without an id."),
    ];

    /// <summary>A file's name as it is shown: without folders, and not too long.</summary>
    public static string NameOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var last = string.Concat(name.Split('/', '\\')[^1].Where(letter => !char.IsControl(letter))).Trim();
        return last.Length == 0 ? "the file" : last.Length <= LongestName ? last : $"{last[..LongestName]}…";
    }

    /// <summary>What became of a record since it was exported; empty when nothing did.</summary>
    public static string Since(SheetRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var merged = record.MergedFrom is { } other ? $" · event {other} was merged into it" : "";
        var fields = string.Join(", ", record.Since.Select(since => ChangedFieldWords.Field(since.Change)).Distinct());
        var by = string.Join(", ", record.Since.Select(since => since.By).Distinct());
        return record.Change != SheetChange.Conflict ? ""
            : $"{merged} · exported at version {record.ExportedVersion}, now {record.Version}{(record.Since.Count > 0 ? $": {by} changed {fields}" : "")}";
    }

    /// <summary>The button that applies.</summary>
    /// <param name="count">How many records are ticked.</param>
    public static string Apply(int count) => count == 0 ? "Nothing is ticked" : $"Apply to {Counted.Of(count, "record")}";

    /// <summary>What was done, in a sentence.</summary>
    public static string Done(SheetReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var written = report.Results.Count(result => result.Result.IsSaved);
        var left = report.Results.Count - written;
        return $"{Counted.Of(written, "record")} written{(left > 0 ? $", {left} not" : "")}.";
    }
}
