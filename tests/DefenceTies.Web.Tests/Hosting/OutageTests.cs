using System.Net;
using DefenceTies.Web.Tests.Shape;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Npgsql;

namespace DefenceTies.Web.Tests.Hosting;

public sealed class OutageTests
{
    private const string ServerVariable = "DEFENCETIES_TEST_POSTGRES";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Site_Whose_File_Is_Moved_Away_Says_So_And_Recovers()
    {
        await using var site = new SeededSite();
        using var client = site.CreateClient();

        await RequireWellAsync(client);
        File.Move(site.RegisterFile, site.RegisterFile + ".away");
        await RequireOutageAsync(client, "cannot be opened");
        Assert.False(File.Exists(site.RegisterFile));
        File.Move(site.RegisterFile + ".away", site.RegisterFile);
        await RequireWellAsync(client);
    }

    [Fact]
    public async Task A_Site_Whose_Server_Goes_Away_Says_So_And_Recovers()
    {
        var server = Environment.GetEnvironmentVariable(ServerVariable);
        Assert.SkipWhen(server is null, $"{ServerVariable} names no PostgreSQL server");
        var database = $"site_{Guid.NewGuid():N}";
        try
        {
            await using var site = new SiteOnPostgreSql(new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString);
            using var client = site.CreateClient();

            await RequireWellAsync(client);
            await ExecuteAsync(server, $"ALTER DATABASE {database} WITH ALLOW_CONNECTIONS false", $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");
            await RequireOutageAsync(client, "does not answer");
            await ExecuteAsync(server, $"ALTER DATABASE {database} WITH ALLOW_CONNECTIONS true");
            await RequireWellAsync(client);
        }
        finally
        {
            await ExecuteAsync(server, $"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
        }
    }

    private static async Task RequireWellAsync(HttpClient client)
    {
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, "/health/ready")).Status);
        var (status, page) = await GetAsync(client, "/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Khattak", page, StringComparison.Ordinal);
    }

    private static async Task RequireOutageAsync(HttpClient client, string reason)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await GetAsync(client, "/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, "/health/live")).Status);
        var (status, page) = await GetAsync(client, "/");
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("Not loaded.", page, StringComparison.Ordinal);
        Assert.Contains(reason, page, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Page)> GetAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private static async Task ExecuteAsync(string server, params string[] commands)
    {
        await using var data = NpgsqlDataSource.Create(server);
        foreach (var sql in commands)
        {
            await using var command = data.CreateCommand(sql);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    private sealed class SiteOnPostgreSql : WebApplicationFactory<Program>
    {
        private readonly string _connectionString;

        public SiteOnPostgreSql(string connectionString)
        {
            _connectionString = connectionString;
            UseKestrel(0);
            StartServer();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("Database:Provider", "PostgreSql");
            builder.UseSetting("ConnectionStrings:Register", _connectionString);
            builder.UseSetting("Seeds:Folder", Path.Combine(ProjectTree.Top, "seeds"));
        }
    }
}
