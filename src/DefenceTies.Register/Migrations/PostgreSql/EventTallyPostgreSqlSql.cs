using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Migrations.PostgreSql;

/// <summary>
/// The tallies on PostgreSQL, where many write at once: each change is a row of its own, so that no writer waits for
/// another one's, and <see cref="Fold"/> adds the rows up at times.
/// </summary>
internal static class EventTallyPostgreSqlSql
{
    private const string Columns = "\"Scope\", \"Kind\", \"Status\", \"Review\", \"First\", \"Last\"";

    internal static string CreateTable => $"""
        CREATE TABLE "EventTallies" (
            "Scope" text COLLATE "C" NOT NULL, "Kind" integer NOT NULL, "Status" integer NOT NULL, "Review" integer NOT NULL,
            "First" integer NOT NULL, "Last" integer NOT NULL, "Count" integer NOT NULL);
        CREATE INDEX "IX_EventTallies" ON "EventTallies" ({Columns}) INCLUDE ("Count");
        """;

    internal static IEnumerable<string> Count => EventTallySql.Count(ValuesOf("e"));

    /// <summary>Makes one row of all that stand for one combination. Others may read and write meanwhile.</summary>
    internal static string Fold => $"""
        WITH gone AS (DELETE FROM "EventTallies" t USING (SELECT {Columns} FROM "EventTallies" GROUP BY {Columns} HAVING COUNT(*) > 1 OR SUM("Count") = 0) AS d
            WHERE (t."Scope", t."Kind", t."Status", t."Review", t."First", t."Last") = (d."Scope", d."Kind", d."Status", d."Review", d."First", d."Last") RETURNING t.*)
        INSERT INTO "EventTallies" SELECT {Columns}, SUM("Count") FROM gone GROUP BY {Columns} HAVING SUM("Count") <> 0
        """;

    /// <summary>Makes the triggers.</summary>
    internal static IEnumerable<string> CreateTriggers()
    {
        yield return Function("Events",
            $"""
            IF TG_OP = 'INSERT' THEN {AllOf("NEW", 1)}
            ELSIF TG_OP = 'DELETE' THEN {WholeOf("OLD", -1)} RETURN OLD;
            ELSIF ({RowOf("OLD")}) IS DISTINCT FROM ({RowOf("NEW")}) THEN {WholeOf("OLD", -1)} {WholeOf("NEW", 1)}
            END IF;
            """);
        yield return Trigger("Events", "Written", $"AFTER INSERT OR UPDATE OF {EventTallySql.EventColumns}");
        yield return Trigger("Events", "Deleted", "BEFORE DELETE");
        foreach (var (table, key, scope) in EventTallySql.Scoped)
        {
            yield return Function(table, Part(PartOf(scope, "OLD", -1), PartOf(scope, "NEW", 1)));
            yield return Trigger(table, "Written", $"AFTER INSERT OR DELETE OR UPDATE OF \"EventId\", {key}");
        }

        foreach (var (table, key, scope) in EventTallySql.Counted)
        {
            yield return Function(table, Part(OneOf(scope, "OLD", -1), OneOf(scope, "NEW", 1)));
            yield return Trigger(table, "Written", $"AFTER INSERT OR DELETE OR UPDATE OF {key}");
        }
    }

    /// <summary>Takes the triggers away.</summary>
    internal static IEnumerable<string> DropTriggers() =>
        EventTallySql.Scoped.Concat(EventTallySql.Counted).Select(part => part.Table).Prepend("Events")
            .Select(table => $"DROP FUNCTION IF EXISTS \"{table}_Tally\"() CASCADE;");

    private static string Function(string table, string body) =>
        $"CREATE OR REPLACE FUNCTION \"{table}_Tally\"() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN {body} RETURN NEW; END $body$;";

    private static string Trigger(string table, string when, string on) =>
        $"CREATE OR REPLACE TRIGGER \"{table}_Tallied{when}\" {on} ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION \"{table}_Tally\"();";

    private static string Part(string takeBack, string add) =>
        $"IF TG_OP <> 'INSERT' THEN {takeBack} END IF; IF TG_OP <> 'DELETE' THEN {add} END IF;";

    private static string AllOf(string row, int count) => string.Join(' ', EventTallySql.BothOf(row, ValuesOf(row))
        .Select(both => $"INSERT INTO \"EventTallies\" VALUES ('{both.Prefix}{TallyScope.All}', {both.Values}, {count});"));

    // The event with all scopes that it is in.
    private static string WholeOf(string row, int count) =>
        AllOf(row, count) + string.Join(' ',
            from part in EventTallySql.Scoped
            from both in EventTallySql.BothOf(row, ValuesOf(row))
            select $"INSERT INTO \"EventTallies\" SELECT '{both.Prefix}' || {EventTallySql.ScopeOf(part.Scope, "r")}, {both.Values}, {count} FROM \"{part.Table}\" r WHERE r.\"EventId\" = {row}.\"Id\";");

    // Where the event has gone before its part, it has taken back everything itself.
    private static string PartOf(string scope, string row, int count) => string.Join(' ', EventTallySql.BothOf("e", ValuesOf("e")).Select(both =>
        $"INSERT INTO \"EventTallies\" SELECT '{both.Prefix}' || {EventTallySql.ScopeOf(scope, row)}, {both.Values}, {count} FROM \"Events\" e WHERE e.\"Id\" = {row}.\"EventId\";"));

    private static string OneOf(string scope, string row, int count) =>
        $"INSERT INTO \"EventTallies\" VALUES ({EventTallySql.ScopeOf(scope, row)}, 0, 0, 0, 0, 0, {count});";

    private static string RowOf(string row) => string.Join(", ", EventTallySql.EventColumns.Split(", ").Select(column => $"{row}.{column}"));

    private static string ValuesOf(string row)
    {
        var (earliest, latest) = ($"{row}.\"Earliest\"", $"{row}.\"Latest\"");
        var isOneMonth = $"({earliest} IS NULL OR {latest} IS NULL OR date_trunc('month', {earliest}) = date_trunc('month', {latest}))";
        return $"""
            {row}."Kind", {row}."Status", {row}."Review",
            CASE WHEN {earliest} IS NULL THEN {EventTally.NoFirst} WHEN {isOneMonth} THEN {Month(earliest)} + 1 ELSE {Month(earliest)} + date_part('day', {earliest})::integer END,
            CASE WHEN {latest} IS NULL THEN {EventTally.NoLast} WHEN {isOneMonth} THEN {Month(latest)} + 31 ELSE {Month(latest)} + date_part('day', {latest})::integer END
            """;
    }

    private static string Month(string day) => $"(date_part('year', {day}) * 10000 + date_part('month', {day}) * 100)::integer";
}
