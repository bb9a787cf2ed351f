using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Migrations;

/// <summary>The parts of the tallies' SQL that both databases share: what is counted, and by what.</summary>
internal static class EventTallySql
{
    /// <summary>The tables whose rows put an event into a scope, with the scope of a row <c>{r}</c>; all values are counted.</summary>
    internal static readonly (string Table, string Key, string Scope)[] Scoped =
    [
        ("Parties", "\"Country\"", $"'{TallyScope.Countries}' || {{r}}.\"Country\""),
        ("Pairs", "\"A\", \"B\"", $"'{TallyScope.Pairs}' || {{r}}.\"A\" || '-' || {{r}}.\"B\""),
        ("EventTopics", "\"Topic\"", $"'{TallyScope.Topics}' || {{r}}.\"Topic\""),
        ("EventPublishers", "\"Publisher\"", $"'{TallyScope.Publishers}' || {{r}}.\"Publisher\""),
    ];

    /// <summary>Those of which there are so many that they are only counted, and articles and sources, which the foot of every page counts.</summary>
    internal static readonly (string Table, string Key, string Scope)[] Counted =
    [
        ("Participants", "\"OfficialId\"", $"'{TallyScope.Officials}' || {{r}}.\"OfficialId\""),
        ("ParticipatingOrganisations", "\"OrganisationId\"", $"'{TallyScope.Organisations}' || {{r}}.\"OrganisationId\""),
        ("Articles", "\"SupersededByImportRunId\"", $"'{TallyScope.Articles}' || {StandingBy("SupersededByImportRunId")}"),
        ("Sources", "\"SupersededById\"", $"'{TallyScope.Sources}' || {StandingBy("SupersededById")}"),
    ];

    /// <summary>The columns of events that a tally rests on.</summary>
    internal const string EventColumns = "\"Kind\", \"Status\", \"Review\", \"Earliest\", \"Latest\"";

    /// <summary>Counts everything from the beginning; the table must be empty.</summary>
    /// <param name="values">The values of an event <c>e</c>, its span among them.</param>
    internal static IEnumerable<string> Count(string values)
    {
        foreach (var (prefix, counted) in BothOf("e", values))
        {
            yield return $"INSERT INTO \"EventTallies\" SELECT '{prefix}{TallyScope.All}', {counted}, COUNT(*) FROM \"Events\" e GROUP BY 1, 2, 3, 4, 5, 6";
            foreach (var (table, _, scope) in Scoped)
            {
                yield return $"INSERT INTO \"EventTallies\" SELECT '{prefix}' || {ScopeOf(scope, "r")}, {counted}, COUNT(*) FROM \"{table}\" r JOIN \"Events\" e ON e.\"Id\" = r.\"EventId\" GROUP BY 1, 2, 3, 4, 5, 6";
            }
        }

        foreach (var (table, _, scope) in Counted)
        {
            yield return $"INSERT INTO \"EventTallies\" SELECT {ScopeOf(scope, "r")}, 0, 0, 0, 0, 0, COUNT(*) FROM \"{table}\" r GROUP BY 1";
        }
    }

    private static string StandingBy(string column) => $"CASE WHEN {{r}}.\"{column}\" IS NULL THEN '{TallyScope.Standing}' ELSE '{TallyScope.Superseded}' END";

    /// <summary>An event is counted with its span and, in a scope of another name, without it.</summary>
    internal static IEnumerable<(string Prefix, string Values)> BothOf(string row, string values) =>
        [("", values), (TallyScope.Whenever, $"{row}.\"Kind\", {row}.\"Status\", {row}.\"Review\", 0, 0")];

    internal static string ScopeOf(string scope, string row) => scope.Replace("{r}", row, StringComparison.Ordinal);
}
