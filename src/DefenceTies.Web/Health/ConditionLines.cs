using System.Globalization;
using DefenceTies.Register;
using DefenceTies.Register.Health;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Backup;
using DefenceTies.Web.History;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Health;

/// <summary>Says how the register is, line by line, and what to do about what is amiss.</summary>
/// <param name="condition">How it is.</param>
/// <param name="clock">The site's clock.</param>
public sealed class ConditionLines(RegisterCondition condition, TimeProvider clock)
{
    private const long LittleRoom = 2_000_000_000;
    private static readonly TimeSpan s_backupIsOld = TimeSpan.FromDays(7);
    private static readonly TimeSpan s_importIsLong = TimeSpan.FromHours(6);

    /// <summary>Where the register is kept.</summary>
    /// <param name="backupFolder">The folder of backups.</param>
    public IReadOnlyList<ConditionLine> OfStore(string backupFolder) =>
    [
        new(ConditionState.Told, "Database", $"{(condition.Provider == RegisterProvider.Sqlite ? "SQLite" : "PostgreSQL")} {condition.ServerVersion}{(condition.File is { } file ? $", {file}" : "")}"),
        new(ConditionState.Told, "Size", ByteWords.Of(condition.Bytes)),
        .. condition.File is { } registerFile ? [RoomOf("Room for the register", registerFile, Math.Max(LittleRoom, 3 * condition.Bytes), "SQLite needs room for two more copies of the register when a backup is restored.")] : Array.Empty<ConditionLine>(),
        RoomOf("Room for backups", backupFolder, Math.Max(LittleRoom, condition.Bytes), "Delete old backups after saving them elsewhere, or name a folder on another disk by Backup:Folder."),
        condition.Pending == 0
            ? new(ConditionState.Good, "Tables", $"up to date ({condition.LastMigration})")
            : new(ConditionState.Bad, "Tables", $"{Counted.Of(condition.Pending, "change")} not made yet", "Start the program anew: it brings the tables up to date."),
        Backup(),
    ];

    /// <summary>What waits for people.</summary>
    public IReadOnlyList<ConditionLine> OfQueues() =>
    [
        new(ConditionState.Told, "To be reviewed", Counted.Of(condition.Queues.Review, "event")),
        new(ConditionState.Told, "Possible duplicates", Counted.Of(condition.Queues.Duplicates, "pair")),
        condition.Queues.Suggestions == 0
            ? new(ConditionState.Told, "Suggestions", "none open")
            : new(ConditionState.Watch, "Suggestions", $"{condition.Queues.Suggestions} open", "Imports would have changed what people decided. The reports of the imports list them; open the record, and keep or take the value."),
        new(ConditionState.Told, "Forms left unsaved", Counted.Of(condition.Queues.Drafts, "form")),
    ];

    /// <summary>How much it holds.</summary>
    public IReadOnlyList<ConditionLine> OfCounts() =>
    [
        new(ConditionState.Told, "Events", Number(condition.Counts.Events)),
        new(ConditionState.Told, "Articles", $"{Number(condition.Counts.Articles)}, and {Number(condition.Counts.OlderArticles)} that newer files or better readings superseded"),
        new(ConditionState.Told, "Officials", Number(condition.Counts.Officials)),
        new(ConditionState.Told, "Organisations", Number(condition.Counts.Organisations)),
        new(ConditionState.Told, "Refused reports", Number(condition.Counts.Refusals)),
        new(ConditionState.Told, "Users", Number(condition.Counts.Users)),
    ];

    /// <summary>The last import.</summary>
    /// <param name="isRunning">Whether an import runs, in whatever process.</param>
    public ConditionLine OfImports(bool isRunning)
    {
        if (condition.Imports.Count == 0)
        {
            return new(ConditionState.Watch, "Last import", "none yet", "Import the seeds or files of your own.");
        }

        var last = condition.Imports[0];
        var began = $"import {last.Id}, {MomentWords.Of(last.StartedAt, clock)}";
        return last switch
        {
            { EndedAt: null } when isRunning => clock.GetUtcNow() - last.StartedAt > s_importIsLong
                ? new(ConditionState.Watch, "Last import", $"{began}, still runs", "Look at its progress; it can be stopped after the file at work.")
                : new(ConditionState.Good, "Last import", $"{began}, runs now"),
            { EndedAt: null } => new(ConditionState.Watch, "Last import", $"{began}, was cut off", "Its process was ended. Import the same files again: it goes on where it stopped."),
            { Failed: > 0 } => new(ConditionState.Watch, "Last import", $"{began}: {Counted.Of(last.Failed, "file")} could not be read", "Its report names each with its reason."),
            { Outcome: ImportOutcome.Cancelled } => new(ConditionState.Good, "Last import", $"{began}, stopped before its end"),
            _ => new(ConditionState.Good, "Last import", $"{began}, ended well"),
        };
    }

    private ConditionLine Backup()
    {
        if (condition.LastBackup is not { } last)
        {
            return new(ConditionState.Bad, "Last backup", "none that the audit log knows of", "Make one under Backup, or let “defenceties backup FILE” run every night.");
        }

        var age = clock.GetUtcNow() - last;
        var when = $"{MomentWords.Of(last, clock)}, {(age.TotalHours < 1 ? "within the last hour" : age.TotalHours < 48 ? $"{Counted.Of((int)age.TotalHours, "hour")} ago" : $"{Counted.Of((int)age.TotalDays, "day")} ago")}";
        return age < s_backupIsOld ? new(ConditionState.Good, "Last backup", when) : new(ConditionState.Watch, "Last backup", when, "Make one under Backup, or let “defenceties backup FILE” run every night.");
    }

    private static ConditionLine RoomOf(string what, string path, long wanted, string toDo) => Disk.FreeOf(path) switch
    {
        null => new(ConditionState.Watch, what, "the system does not tell", "Look at the disk yourself."),
        var free when free >= wanted => new(ConditionState.Good, what, $"{ByteWords.Of(free.Value)} free"),
        var free => new(free < wanted / 4 ? ConditionState.Bad : ConditionState.Watch, what, $"{ByteWords.Of(free.Value)} free", $"Free some space. {toDo}"),
    };

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
