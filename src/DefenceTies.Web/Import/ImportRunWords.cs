using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Import;

/// <summary>What a list says of an import that was made.</summary>
public static class ImportRunWords
{
    /// <summary>The sentence.</summary>
    public static string Of(ImportRunRow run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.Undoes is { } undone)
        {
            return $"Took back import {undone}.";
        }

        string?[] parts =
        [
            run.IsOfSeeds ? "The seeds" : null,
            Counted.Of(run.Files, "file"),
            $"{run.Added} added, {run.Changed} changed, {run.Unchanged} unchanged",
            run.Merged > 0 ? $"{run.Merged} joined another" : null,
            run.Removed > 0 ? $"{run.Removed} removed" : null,
            run.Suggested > 0 ? $"{run.Suggested} left to a person" : null,
            run.Failed > 0 ? $"{Counted.Of(run.Failed, "file")} not read" : null,
            run.Outcome switch
            {
                ImportOutcome.Cancelled => "stopped before its end",
                null => "not ended: it runs, or was cut off",
                _ => null,
            },
            run.UndoneAt is null ? null : "undone since",
        ];
        return $"{string.Join("; ", parts.OfType<string>())}.";
    }
}
