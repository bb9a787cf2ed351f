using DefenceTies.Register.Rows;
using DefenceTies.Register.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DefenceTies.Register.Tests;

/// <summary>Contexts as the product makes them, with something between them and the database.</summary>
internal sealed class InterceptedContexts(RegisterProvider provider, string connectionString, IInterceptor[] interceptors) : IDbContextFactory<RegisterContext>
{
    public RegisterContext CreateDbContext() => provider == RegisterProvider.Sqlite
        ? new SqliteRegisterContext(new DbContextOptionsBuilder<SqliteRegisterContext>()
            .UseSqlite(new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ConnectionString)
            .AddInterceptors([new SqliteFileGuard(), new SqliteBusyTimeout(), new KeepCommands(), .. interceptors])
            .Options)
        : new PostgreSqlRegisterContext(new DbContextOptionsBuilder<PostgreSqlRegisterContext>().UseNpgsql(connectionString).AddInterceptors(interceptors).Options);
}
