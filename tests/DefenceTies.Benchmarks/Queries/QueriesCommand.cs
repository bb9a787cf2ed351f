using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using DefenceTies.Benchmarks.Filling;
using DefenceTies.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Benchmarks.Queries;

/// <summary><c>queries</c>: measures every query of the pages over a filled register and prints a table.</summary>
internal static class QueriesCommand
{
    private const int Large = 500_000;

    internal static Command Make()
    {
        var provider = new Option<RegisterProvider>("--provider") { Description = "Sqlite or PostgreSql." };
        var connection = new Option<string>("--connection") { Description = "The connection string of a filled register.", Required = true };
        var runs = new Option<int>("--runs") { Description = "How often each query is asked.", DefaultValueFactory = _ => 60 };
        var only = new Option<string>("--only") { Description = "Only queries whose group or name holds this." };
        var save = new Option<FileInfo>("--save") { Description = "Where the figures go as JSON." };
        var against = new Option<FileInfo>("--against") { Description = "Saved figures of a smaller register, to show growth." };
        var command = new Command("queries", "Measures every query of the pages.") { provider, connection, runs, only, save, against };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var figures = await MeasureAsync(parsed.GetValue(provider), parsed.GetRequiredValue(connection), parsed.GetValue(runs), parsed.GetValue(only) ?? "", cancellationToken);
            if (parsed.GetValue(save) is { } file)
            {
                await File.WriteAllTextAsync(file.FullName, JsonSerializer.Serialize(figures), cancellationToken);
            }

            var smaller = parsed.GetValue(against) is { } other ? JsonSerializer.Deserialize<List<QueryFigures>>(await File.ReadAllTextAsync(other.FullName, cancellationToken))! : [];
            Console.WriteLine(TableOf(figures, smaller.ToDictionary(item => (item.Group, item.Name))));
        });
        return command;
    }

    private static async Task<List<QueryFigures>> MeasureAsync(RegisterProvider provider, string connectionString, int runs, string only, CancellationToken cancellationToken)
    {
        await using var services = OpenRegister.At(provider, connectionString);
        await using var context = services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContext();
        var sample = await Sample.DrawAsync(context, cancellationToken);
        var isLarge = await context.Events.MaxAsync(found => found.Id, cancellationToken) >= Large;
        using var capture = new CommandCapture("");
        var measurement = new Measurement(provider, connectionString, capture, runs);
        var figures = new List<QueryFigures>();
        foreach (var query in new QueryCases(services, sample, isLarge).All().Where(query => $"{query.Group} {query.Name}".Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            figures.Add(await measurement.OfAsync(query, cancellationToken));
            Console.Error.WriteLine(LineOf(figures[^1], null));
        }

        return figures;
    }

    private static string TableOf(List<QueryFigures> figures, Dictionary<(string, string), QueryFigures> smaller) => string.Join('\n',
        figures.Select(item => LineOf(item, smaller.GetValueOrDefault((item.Group, item.Name))))
            .Prepend("| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --- |")
            .Prepend("| part | query | ours / raw | growth | p50 ms | p95 | p99 | work p50 | work p95 | raw p50 | raw p95 | commands | budget |")
            .Append($"\n{figures.Count(item => item.Holds)} of {figures.Count} within their budget, or without one; load {Load()}."));

    private static string LineOf(QueryFigures item, QueryFigures? smaller) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {item.Group} | {item.Name} | {item.ToRaw:0.0} | {(smaller is null ? "" : (item.Ours.P50 / smaller.Ours.P50).ToString("0.0", CultureInfo.InvariantCulture))} | {item.Ours.P50:0.0} | {item.Ours.P95:0.0} | {item.Ours.P99:0.0} | {item.Work.P50:0.0} | {item.Work.P95:0.0} | {item.Raw.P50:0.0} | {item.Raw.P95:0.0} | {item.Commands} | {item.Budget}{(item.Holds ? "" : " **missed**")} |");

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "not known";
}
