using System.Data.Common;
using System.Diagnostics;
using DefenceTies.Register;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace DefenceTies.Benchmarks.Queries;

/// <summary>Measures queries, and the commands that they send once more over a bare connection.</summary>
internal sealed class Measurement(RegisterProvider provider, string connectionString, CommandCapture capture, int runs)
{
    private const int WarmUps = 6;

    internal async Task<QueryFigures> OfAsync(QueryCase query, CancellationToken cancellationToken)
    {
        for (var run = 0; run < WarmUps; run++)
        {
            await query.Run(run, cancellationToken);
        }

        capture.Take();
        var (ours, work, sent) = (new List<double>(runs), new List<double>(runs), new List<IReadOnlyList<CapturedCommand>>(runs));
        for (var run = 0; run < runs; run++)
        {
            var (started, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await query.Run(WarmUps + run, cancellationToken);
            ours.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            work.Add((Environment.CpuUsage.TotalTime - worked).TotalMilliseconds);
            sent.Add(capture.Take());
        }

        var raw = await ReplayAsync(sent, cancellationToken);
        return new QueryFigures(query.Group, query.Name, query.Budget, Percentiles.Of(ours), Percentiles.Of(work), Percentiles.Of(raw), sent.Select(commands => commands.Count).Order().ElementAt(runs / 2));
    }

    private async Task<List<double>> ReplayAsync(List<IReadOnlyList<CapturedCommand>> sent, CancellationToken cancellationToken)
    {
        var times = new List<double>(sent.Count);
        await using DbConnection connection = provider == RegisterProvider.Sqlite ? new SqliteConnection(connectionString) : new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        foreach (var commands in sent)
        {
            var started = Stopwatch.GetTimestamp();
            foreach (var command in commands)
            {
                await ReadAllAsync(command, connection, cancellationToken);
            }

            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times;
    }

    private static async Task ReadAllAsync(CapturedCommand captured, DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = captured.On(connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync(cancellationToken))
        {
            reader.GetValues(values);
        }
    }
}
