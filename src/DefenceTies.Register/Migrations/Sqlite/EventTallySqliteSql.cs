using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Migrations.Sqlite;

/// <summary>The tallies on SQLite, where one writer at a time keeps each combination in one row.</summary>
/// <remarks>A migration that rebuilds one of the tables that bear these triggers must make them again.</remarks>
internal static class EventTallySqliteSql
{
    private const string Add = "ON CONFLICT DO UPDATE SET \"Count\" = \"Count\" + excluded.\"Count\";";

    internal static string CreateTable => """
        CREATE TABLE "EventTallies" (
            "Scope" TEXT NOT NULL, "Kind" INTEGER NOT NULL, "Status" INTEGER NOT NULL, "Review" INTEGER NOT NULL,
            "First" INTEGER NOT NULL, "Last" INTEGER NOT NULL, "Count" INTEGER NOT NULL,
            PRIMARY KEY ("Scope", "Kind", "Status", "Review", "First", "Last")) WITHOUT ROWID;
        """;

    internal static IEnumerable<string> Count => EventTallySql.Count(ValuesOf("e"));

    /// <summary>Makes the triggers.</summary>
    internal static IEnumerable<string> CreateTriggers()
    {
        yield return Trigger("Events", "Inserted", "AFTER INSERT ON \"Events\"", AllOf("new", 1));
        yield return Trigger("Events", "Updated", $"AFTER UPDATE OF {EventTallySql.EventColumns} ON \"Events\"", [.. WholeOf("old", -1), .. WholeOf("new", 1)]);
        yield return Trigger("Events", "Deleted", "BEFORE DELETE ON \"Events\"", WholeOf("old", -1));
        foreach (var (table, key, scope) in EventTallySql.Scoped)
        {
            yield return Trigger(table, "Inserted", $"AFTER INSERT ON \"{table}\"", PartOf(scope, "new", 1));
            yield return Trigger(table, "Updated", $"AFTER UPDATE OF \"EventId\", {key} ON \"{table}\"", [.. PartOf(scope, "old", -1), .. PartOf(scope, "new", 1)]);
            yield return Trigger(table, "Deleted", $"AFTER DELETE ON \"{table}\"", PartOf(scope, "old", -1));
        }

        foreach (var (table, key, scope) in EventTallySql.Counted)
        {
            yield return Trigger(table, "Inserted", $"AFTER INSERT ON \"{table}\"", [OneOf(scope, "new", 1)]);
            yield return Trigger(table, "Updated", $"AFTER UPDATE OF {key} ON \"{table}\"", [OneOf(scope, "old", -1), OneOf(scope, "new", 1)]);
            yield return Trigger(table, "Deleted", $"AFTER DELETE ON \"{table}\"", [OneOf(scope, "old", -1)]);
        }
    }

    /// <summary>Takes the triggers away.</summary>
    internal static IEnumerable<string> DropTriggers() =>
        EventTallySql.Scoped.Concat(EventTallySql.Counted).Select(part => part.Table).Prepend("Events")
            .SelectMany(table => new[] { "Inserted", "Updated", "Deleted" }.Select(when => $"DROP TRIGGER IF EXISTS \"{NameOf(table, when)}\";"));

    private static string Trigger(string table, string when, string on, IEnumerable<string> statements) =>
        $"CREATE TRIGGER IF NOT EXISTS \"{NameOf(table, when)}\" {on} BEGIN {string.Join(' ', statements)} END;";

    private static string NameOf(string table, string when) => $"{table}_Tallied{when}";

    private static IEnumerable<string> AllOf(string row, int count) =>
        EventTallySql.BothOf(row, ValuesOf(row)).Select(both => $"INSERT INTO \"EventTallies\" VALUES ('{both.Prefix}{TallyScope.All}', {both.Values}, {count}) {Add}");

    // The event with all scopes that it is in.
    private static IEnumerable<string> WholeOf(string row, int count) =>
    [
        .. AllOf(row, count),
        .. from part in EventTallySql.Scoped
           from both in EventTallySql.BothOf(row, ValuesOf(row))
           select $"INSERT INTO \"EventTallies\" SELECT '{both.Prefix}' || {EventTallySql.ScopeOf(part.Scope, "r")}, {both.Values}, {count} FROM \"{part.Table}\" r WHERE r.\"EventId\" = {row}.\"Id\" {Add}",
    ];

    // Where the event has gone before its part, it has taken back everything itself.
    private static IEnumerable<string> PartOf(string scope, string row, int count) =>
        EventTallySql.BothOf("e", ValuesOf("e")).Select(both =>
            $"INSERT INTO \"EventTallies\" SELECT '{both.Prefix}' || {EventTallySql.ScopeOf(scope, row)}, {both.Values}, {count} FROM \"Events\" e WHERE e.\"Id\" = {row}.\"EventId\" {Add}");

    private static string OneOf(string scope, string row, int count) =>
        $"INSERT INTO \"EventTallies\" VALUES ({EventTallySql.ScopeOf(scope, row)}, 0, 0, 0, 0, 0, {count}) {Add}";

    private static string ValuesOf(string row)
    {
        var (earliest, latest) = ($"{row}.\"Earliest\"", $"{row}.\"Latest\"");
        var isOneMonth = $"({earliest} IS NULL OR {latest} IS NULL OR substr({earliest}, 1, 7) = substr({latest}, 1, 7))";
        return $"""
            {row}."Kind", {row}."Status", {row}."Review",
            CASE WHEN {earliest} IS NULL THEN {EventTally.NoFirst} WHEN {isOneMonth} THEN {Month(earliest)} + 1 ELSE {Day(earliest)} END,
            CASE WHEN {latest} IS NULL THEN {EventTally.NoLast} WHEN {isOneMonth} THEN {Month(latest)} + 31 ELSE {Day(latest)} END
            """;
    }

    private static string Month(string day) => $"CAST(substr({day}, 1, 4) || substr({day}, 6, 2) AS INTEGER) * 100";

    private static string Day(string day) => $"CAST(replace({day}, '-', '') AS INTEGER)";
}
