using System.Data.Common;
using System.Text.RegularExpressions;
using DefenceTies.Benchmarks.Queries;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests;

/// <summary>What the database would do for a command.</summary>
internal static partial class QueryPlan
{
    /// <summary>Tables that grow with the events. Those of people and of the world are small beside them.</summary>
    private static readonly HashSet<string> s_large =
    [
        "Events", "Parties", "Pairs", "Participants", "ParticipatingOrganisations", "EventTopics", "EventPublishers", "EventTexts", "StatusChanges", "Revisions",
        "Reports", "Claims", "NamedOfficials", "Articles", "ArticleTexts", "Sources", "EventTallies",
        "Visits", "Meetings", "Agreements", "AgreementStages", "AgreementSubjects", "Exercises", "Trainings", "Transfers",
    ];

    /// <summary>The large tables that the command would go through as a whole.</summary>
    internal static async Task<IReadOnlyList<string>> ScansAsync(RegisterContext context, CapturedCommand command, CancellationToken cancellationToken)
    {
        var isPostgreSql = context is PostgreSqlRegisterContext;
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = context.Database.GetDbConnection();
        if (isPostgreSql)
        {
            // On few rows a scan is cheaper than an index. Forbidden to scan, it only does where no index serves.
            await using var forbid = connection.CreateCommand();
            forbid.CommandText = "SET enable_seqscan = off";
            await forbid.ExecuteNonQueryAsync(cancellationToken);
        }

        await using var explain = command.On(connection, isPostgreSql ? "EXPLAIN " : "EXPLAIN QUERY PLAN ");
        await using var reader = await explain.ExecuteReaderAsync(cancellationToken);
        var steps = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            steps.Add(reader.GetString(reader.FieldCount - 1));
        }

        await context.Database.CloseConnectionAsync();
        return isPostgreSql
            ? [.. steps.Where(step => SequentialScan().Match(step) is { Success: true } scan && s_large.Contains(scan.Groups["table"].Value))]
            : [.. steps.Where(step => Scan().Match(step) is { Success: true } scan && TablesOf(command.Sql, scan.Groups["alias"].Value).Any(s_large.Contains))
                .Select(step => $"{step} ({string.Join(", ", TablesOf(command.Sql, Scan().Match(step).Groups["alias"].Value))})")];
    }

    /// <summary>The steps of SQLite's plan for a query.</summary>
    internal static async Task<IReadOnlyList<string>> StepsAsync<T>(RegisterContext context, IQueryable<T> query)
    {
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText[command.CommandText.IndexOf("SELECT", StringComparison.Ordinal)..];
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using DbDataReader rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var plan = new List<string>();
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            plan.Add(rows.GetString(3));
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', plan));
        return plan;
    }

    // SQLite names what it scans by its alias in the command.
    private static IEnumerable<string> TablesOf(string sql, string alias) =>
        Alias().Matches(sql).Where(match => match.Groups["alias"].Value == alias).Select(match => match.Groups["table"].Value).Append(alias).Distinct();

    [GeneratedRegex("^SCAN (?<alias>\\w+)")]
    private static partial Regex Scan();

    [GeneratedRegex("Seq Scan on \"?(?<table>\\w+)")]
    private static partial Regex SequentialScan();

    [GeneratedRegex("\"(?<table>\\w+)\" AS \"?(?<alias>\\w+)")]
    private static partial Regex Alias();
}
