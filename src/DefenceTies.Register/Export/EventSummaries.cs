using System.Data.Common;
using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DefenceTies.Register.Export;

/// <summary>
/// Reads events as lists of the API tell them. It asks the database in its own words, and takes dates and codes as the
/// texts that they are stored as: putting queries together and making values that are only written out again would take
/// longer than the database does.
/// </summary>
internal static class EventSummaries
{
    private const string Ids = "ids";

    private const string Commands = """
        SELECT e."Id", e."Version", e."Kind", e."Status", e."Title", e."Date", e."Earliest", e."Latest", e."CoreFirst", e."CoreLast",
            e."Host", e."City", a."Stage", e."Review", e."Confidence", e."Sources", e."Disputed"
        FROM "Events" AS e LEFT JOIN "Agreements" AS a ON a."EventId" = e."Id" WHERE e."Id" {0};
        SELECT p."EventId", p."Country", c."Name", p."Part"
        FROM "Parties" AS p JOIN "Countries" AS c ON c."Code" = p."Country" WHERE p."EventId" {0} ORDER BY p."EventId", p."Country";
        SELECT p."EventId", p."OfficialId", o."Name", p."Country", p."Post", p."Part"
        FROM "Participants" AS p JOIN "Officials" AS o ON o."Id" = p."OfficialId" WHERE p."EventId" {0} ORDER BY p."EventId", p."Part", p."OfficialId";
        """;

    private static readonly string s_forSqlite = Commands.Replace("{0}", $"IN (SELECT \"value\" FROM json_each(@{Ids}))", StringComparison.Ordinal);
    private static readonly string s_forPostgreSql = Commands.Replace("{0}", $"= ANY (@{Ids})", StringComparison.Ordinal);

    /// <summary>Reads the events of these ids, in the order of the ids; one that is gone is left out.</summary>
    /// <param name="context">The register, with its connection open.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task<IReadOnlyList<EventSummary>> ReadAsync(RegisterContext context, long[] ids, CancellationToken cancellationToken)
    {
        await using var command = CommandOn(context.Database.GetDbConnection(), ids);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var events = new Dictionary<long, EventSummary>(ids.Length);
        var parties = new Dictionary<long, List<EventRecord.Party>>(ids.Length);
        var officials = new Dictionary<long, List<EventRecord.Official>>(ids.Length);
        while (await reader.ReadAsync(cancellationToken))
        {
            var id = reader.GetInt64(0);
            events.Add(id, EventIn(reader, parties[id] = [], officials[id] = []));
        }

        await reader.NextResultAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            parties.GetValueOrDefault(reader.GetInt64(0))?.Add(new EventRecord.Party(reader.GetString(1), reader.GetString(2), Word<PartyPart>(reader, 3)));
        }

        await reader.NextResultAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            officials.GetValueOrDefault(reader.GetInt64(0))?.Add(
                new EventRecord.Official(reader.GetInt64(1), reader.GetString(2), Text(reader, 3), Text(reader, 4), Word<OfficialPart>(reader, 5)));
        }

        return [.. ids.Where(events.ContainsKey).Select(id => events[id])];
    }

    private static DbCommand CommandOn(DbConnection connection, long[] ids)
    {
        var command = connection.CreateCommand();
        if (connection is SqliteConnection)
        {
            command.CommandText = s_forSqlite;
            command.Parameters.Add(new SqliteParameter(Ids, $"[{string.Join(',', ids)}]"));
        }
        else
        {
            command.CommandText = s_forPostgreSql;
            command.Parameters.Add(new NpgsqlParameter<long[]>(Ids, ids));
        }

        return command;
    }

    private static EventSummary EventIn(DbDataReader reader, IReadOnlyList<EventRecord.Party> parties, IReadOnlyList<EventRecord.Official> officials) => new(
        reader.GetInt64(0),
        reader.GetInt32(1),
        Word<EventKind>(reader, 2),
        Word<EventStatus>(reader, 3),
        reader.GetString(4),
        Text(reader, 5),
        Day(reader, 6),
        Day(reader, 7),
        Day(reader, 8),
        Day(reader, 9),
        parties,
        Text(reader, 10),
        Text(reader, 11),
        officials,
        reader.IsDBNull(12) ? null : Word<AgreementStage>(reader, 12),
        Word<ReviewState>(reader, 13),
        reader.GetDouble(14),
        reader.GetInt32(15),
        reader.GetString(16) is { Length: > 0 } disputed ? [.. disputed.Split(',').Select(number => Words.Of(Enum.Parse<ClaimField>(number)))] : []);

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static DateOnly? Day(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column);

    private static string Word<T>(DbDataReader reader, int column)
        where T : struct, Enum => Words.Of((T)Enum.ToObject(typeof(T), reader.GetInt32(column)));
}
