using DefenceTies.Domain.Text;
using DefenceTies.Register.Import;

namespace DefenceTies.Web.Import;

/// <summary>Tells what taking back an import came to, in lines.</summary>
internal static class UndoLines
{
    /// <summary>What who comes second is told.</summary>
    internal const string AnotherIsRunning = "Another import is running on this register. Try again when it has ended.";

    /// <summary>Why it was not taken back; none when it was.</summary>
    internal static string? RefusalOf(UndoneImport undone) => undone.Outcome switch
    {
        UndoOutcome.Undone => null,
        UndoOutcome.NoSuchImport => $"There is no import {undone.RunId}.",
        UndoOutcome.UndoneBefore => $"Import {undone.RunId} has been undone before.",
        UndoOutcome.LaterImportsBuildOnIt => $"Later imports read files of import {undone.RunId} anew or replaced them. Undo them first: {string.Join(", ", undone.LaterImports)}.",
        UndoOutcome.AnotherImportIsRunning => AnotherIsRunning,
        _ => throw new ArgumentOutOfRangeException(nameof(undone)),
    };

    /// <summary>A line for each record that stays because a person touched it, and one for the whole.</summary>
    internal static IEnumerable<string> Of(UndoneImport undone) =>
        undone.Left
            .Select(left => $"Left as a person has it: {Words.Of(left.Kind)} {left.Id}, {Quotation.Of(left.Title)}{(left.Fields.Count > 0 ? $" ({string.Join(", ", left.Fields.Select(field => Words.Of(field)))})" : "")}")
            .Append($"Import {undone.RunId} undone. Files: {undone.TakenBack} taken back, {undone.StandAgain} stand again. Events: {undone.Removed} removed, {undone.Restored} back, {undone.Changed} changed.");
}
