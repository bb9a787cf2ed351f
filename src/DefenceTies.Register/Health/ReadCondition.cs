using System.Globalization;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Backup;
using DefenceTies.Register.Import;
using DefenceTies.Register.Timeline;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DefenceTies.Register.Health;

/// <summary>Reads how a register is, for who keeps it going.</summary>
/// <param name="contexts">The register.</param>
/// <param name="options">Where it is kept.</param>
/// <param name="counts">Counts its records.</param>
/// <param name="imports">Lists its imports.</param>
public sealed class ReadCondition(IDbContextFactory<RegisterContext> contexts, IOptions<RegisterOptions> options, ReadCounts counts, ListImports imports)
{
    private const int LastImports = 5;

    /// <summary>Reads it.</summary>
    public async Task<RegisterCondition> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var isSqlite = options.Value.Provider == RegisterProvider.Sqlite;
        var file = isSqlite ? Path.GetFullPath(new SqliteConnectionStringBuilder(options.Value.ConnectionString).DataSource) : null;
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        return new RegisterCondition(
            options.Value.Provider,
            await AskAsync(context, isSqlite ? "SELECT sqlite_version()" : "SHOW server_version", cancellationToken),
            file,
            file is null ? long.Parse(await AskAsync(context, "SELECT pg_database_size(current_database())", cancellationToken), CultureInfo.InvariantCulture) : SizeOf(file),
            applied.LastOrDefault(),
            context.Database.GetMigrations().Except(applied, StringComparer.Ordinal).Count(),
            await counts.ExecuteAsync(cancellationToken),
            await QueuesAsync(context, cancellationToken),
            [.. (await imports.ExecuteAsync(null, cancellationToken)).Take(LastImports)],
            await context.AuditEntries
                .Where(entry => entry.Action == RecordBackupAct.Made && entry.Succeeded)
                .OrderByDescending(entry => entry.At)
                .Select(entry => (DateTimeOffset?)entry.At)
                .FirstOrDefaultAsync(cancellationToken));
    }

    private static async Task<QueueDepths> QueuesAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var extracted = TimelineFilter.All with { Reviews = new Choice<ReviewState>([ReviewState.Extracted], []) };
        return new QueueDepths(
            await TallySelection.CountsOf(context, extracted)!.SumAsync(tally => tally.Count, cancellationToken),
            await context.PossibleDuplicates.CountAsync(pair => pair.SettledAt == null, cancellationToken),
            await context.Suggestions.CountAsync(suggestion => suggestion.SettledAt == null, cancellationToken),
            await context.FormDrafts.CountAsync(cancellationToken));
    }

    // The log that SQLite writes beside its file is part of the register until it is folded in.
    private static long SizeOf(string file) => new[] { file, $"{file}-wal" }.Sum(part => File.Exists(part) ? new FileInfo(part).Length : 0);

    private static async Task<string> AskAsync(RegisterContext context, string sql, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) ?? "";
    }
}
