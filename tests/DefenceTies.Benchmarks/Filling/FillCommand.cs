using System.CommandLine;
using System.Diagnostics;
using DefenceTies.Register;
using DefenceTies.Register.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Benchmarks.Filling;

/// <summary><c>fill</c>: makes a register of a given number of events.</summary>
internal static class FillCommand
{
    /// <summary>The exit code that tells that the register was filled before.</summary>
    private const int HoldsEvents = 3;

    internal static Command Make()
    {
        var events = new Option<int>("--events") { Description = "How many events.", DefaultValueFactory = _ => 10_000 };
        var provider = new Option<RegisterProvider>("--provider") { Description = "Sqlite or PostgreSql." };
        var connection = new Option<string>("--connection") { Description = "The connection string of a register that is empty or not there yet.", Required = true };
        var command = new Command("fill", "Fills an empty register with made events.") { events, provider, connection };
        command.SetAction((parsed, cancellationToken) =>
            FillAsync(parsed.GetValue(provider), parsed.GetRequiredValue(connection), parsed.GetValue(events), cancellationToken));
        return command;
    }

    private static async Task<int> FillAsync(RegisterProvider provider, string connectionString, int events, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        await using var services = OpenRegister.At(provider, connectionString);
        await services.GetRequiredService<PrepareRegister>().ExecuteAsync(cancellationToken);
        await using (var context = services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContext())
        {
            if (await context.Events.AnyAsync(cancellationToken))
            {
                Console.Error.WriteLine("The register holds events already; it is left as it is. Name an empty one to fill.");
                return HoldsEvents;
            }
        }

        await using var store = OpenRegister.StoreOf(provider, connectionString);
        await new FillRegister(services, store, new FillPlan(events))
            .ExecuteAsync(done => Console.Error.Write($"\r{done:N0} events, {clock.Elapsed.TotalSeconds:N0} s "), cancellationToken);
        Console.Error.WriteLine();
        Console.WriteLine($"{events:N0} events in {clock.Elapsed.TotalSeconds:N0} s, {Environment.WorkingSet / (1 << 20):N0} MB of memory at the end.");
        return 0;
    }
}
