using DefenceTies.Register.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;

namespace DefenceTies.Register.Store;

/// <summary>Makes the context of the database that the options choose, one for each operation, out of a pool.</summary>
internal sealed class RegisterContextFactory : IDbContextFactory<RegisterContext>
{
    private readonly Func<RegisterContext> _make;

    public RegisterContextFactory(IOptions<RegisterOptions> options) => _make = options.Value.Provider switch
    {
        RegisterProvider.Sqlite => Sqlite(options.Value.ConnectionString).CreateDbContext,
        RegisterProvider.PostgreSql => PostgreSql(options.Value.ConnectionString).CreateDbContext,
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Value.Provider, "There is no such database."),
    };

    public RegisterContext CreateDbContext() => _make();

    private static PooledDbContextFactory<SqliteRegisterContext> Sqlite(string connectionString) =>
        new(new DbContextOptionsBuilder<SqliteRegisterContext>()
            // One command for any number of ids, and not another one for each number.
            .UseSqlite(
                new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ConnectionString,
                sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(new SqliteFileGuard(), new SqliteBusyTimeout(), new KeepCommands())
            .Options);

    private static PooledDbContextFactory<PostgreSqlRegisterContext> PostgreSql(string connectionString) =>
        new(new DbContextOptionsBuilder<PostgreSqlRegisterContext>().UseNpgsql(connectionString).Options);
}
