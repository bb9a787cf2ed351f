using DefenceTies.Register.Import;

namespace DefenceTies.Register.Health;

/// <summary>How a register is.</summary>
/// <param name="Provider">The database.</param>
/// <param name="ServerVersion">Its version.</param>
/// <param name="File">The file of a SQLite register, as a full path; none for a server's.</param>
/// <param name="Bytes">How large it is, in bytes.</param>
/// <param name="LastMigration">The last change of its tables; none when it has none.</param>
/// <param name="Pending">How many changes this program still has to make; 0 for a register that is in use as it should.</param>
/// <param name="Counts">How much it holds.</param>
/// <param name="Queues">What waits for people.</param>
/// <param name="Imports">The last imports, newest first.</param>
/// <param name="LastBackup">When a backup was last made, on the site or by command; none when the log tells of none.</param>
public sealed record RegisterCondition(
    RegisterProvider Provider,
    string ServerVersion,
    string? File,
    long Bytes,
    string? LastMigration,
    int Pending,
    RecordCounts Counts,
    QueueDepths Queues,
    IReadOnlyList<ImportRunRow> Imports,
    DateTimeOffset? LastBackup);

/// <summary>How many records of each sort a register holds.</summary>
/// <param name="Events">Events.</param>
/// <param name="Articles">Articles that stand.</param>
/// <param name="OlderArticles">Articles that a newer file or a better reading superseded.</param>
/// <param name="Officials">Officials.</param>
/// <param name="Organisations">Organisations.</param>
/// <param name="Users">Users.</param>
/// <param name="Imports">Imports that were made.</param>
/// <param name="Refusals">Reports that editors refused.</param>
public sealed record RecordCounts(int Events, int Articles, int OlderArticles, int Officials, int Organisations, int Users, int Imports, int Refusals);

/// <summary>What waits for people.</summary>
/// <param name="Review">Events that nobody has looked at.</param>
/// <param name="Duplicates">Pairs of records that may be one.</param>
/// <param name="Suggestions">Changes that imports would have made on what people decided.</param>
/// <param name="Drafts">Forms that were left unsaved.</param>
public sealed record QueueDepths(int Review, int Duplicates, int Suggestions, int Drafts);
