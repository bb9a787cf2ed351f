using DefenceTies.Register.Indexing;
using DefenceTies.Register.Timeline;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;
using Npgsql;

namespace DefenceTies.Register.Store;

/// <summary>Makes the store ready for this version of the program: the database, its tables, the facts of the world.</summary>
public sealed class PrepareRegister
{
    private readonly RegisterOptions _options;
    private readonly IDbContextFactory<RegisterContext> _contexts;
    private readonly IRegisterLocks _locks;
    private readonly WorldSeed _world;

    internal PrepareRegister(IOptions<RegisterOptions> options, IDbContextFactory<RegisterContext> contexts, IRegisterLocks locks, WorldSeed world) =>
        (_options, _contexts, _locks, _world) = (options.Value, contexts, locks, world);

    /// <summary>
    /// Does so. Several processes may try at once: one does it, the others wait. A process that was killed here leaves
    /// nothing that the next one has to wait for.
    /// </summary>
    /// <exception cref="UnusableRegisterException">What stands there is damaged, another program's, or a newer version's.</exception>
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var file = _options.Provider == RegisterProvider.Sqlite ? Path.GetFullPath(new SqliteConnectionStringBuilder(_options.ConnectionString).DataSource) : null;
        if (file is null)
        {
            await MakeDatabaseAsync(context, cancellationToken);

            // A migration may write every row of a large table.
            context.Database.SetCommandTimeout(TimeSpan.Zero);
        }
        else
        {
            await new SqliteFile(file).MakeAsync(cancellationToken);
        }

        await using var taken = await _locks.TakeAsync(RegisterLock.Migration, cancellationToken);
        if (file is not null)
        {
            await new SqliteFile(file).RequireSoundAsync(wasInUse: File.Exists(FileLocks.PathOf(file, RegisterLock.Import)), cancellationToken);
            await PrepareFileAsync(context, cancellationToken);
        }

        await MigrationState.RefuseNewerAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        await TallyUpkeep.EnsureTriggersAsync(context, cancellationToken);
        await TallyUpkeep.FoldAsync(context, cancellationToken);
        await _world.SowAsync(context, cancellationToken);
        await FillSearch.ExecuteAsync(context, cancellationToken);
    }

    private static async Task MakeDatabaseAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var creator = context.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(cancellationToken))
        {
            return;
        }

        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (PostgresException other) when (other.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process made it in the same moment.
        }
    }

    private static async Task PrepareFileAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        // Readers and a writer do not wait for each other. The file remembers it.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);

        // EF's own lock is a row, which outlives a process that was killed while it migrated. Nobody else migrates now.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\";", cancellationToken);
    }
}
