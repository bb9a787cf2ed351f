using Npgsql;

namespace DefenceTies.Register.Tests.Faults;

/// <summary>Takes a database away from everybody who uses it, as if its server were stopped, and brings it back.</summary>
internal static class ServerOutage
{
    public static Task BeginAsync(string database) => ExecuteAsync(
        $"ALTER DATABASE \"{database}\" WITH ALLOW_CONNECTIONS false",
        $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");

    public static Task EndAsync(string database) => ExecuteAsync($"ALTER DATABASE \"{database}\" WITH ALLOW_CONNECTIONS true");

    private static async Task ExecuteAsync(params string[] commands)
    {
        await using var server = NpgsqlDataSource.Create(Databases.PostgreSql!);
        foreach (var sql in commands)
        {
            await using var command = server.CreateCommand(sql);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }
}
