using DefenceTies.Extraction;
using DefenceTies.Register;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>The register's services over a database.</summary>
internal static class OpenRegister
{
    internal static ServiceProvider At(RegisterProvider provider, string connectionString) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(Knowledge.Load(null))
        .Configure<RegisterOptions>(options => (options.Provider, options.ConnectionString) = (provider, connectionString))
        .AddRegister()
        .BuildServiceProvider();

    internal static IBulkStore StoreOf(RegisterProvider provider, string connectionString) => provider == RegisterProvider.Sqlite
        ? new SqliteBulkStore(connectionString)
        : new PostgreSqlBulkStore(connectionString);
}
