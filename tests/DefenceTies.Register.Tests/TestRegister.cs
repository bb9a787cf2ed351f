using DefenceTies.Extraction;
using DefenceTies.Register.History;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace DefenceTies.Register.Tests;

/// <summary>An empty register in a database of its own, which goes with it.</summary>
internal sealed class TestRegister : IAsyncDisposable
{
    private static readonly Lazy<Knowledge> s_knowledge = new(() => Knowledge.Load(null));

    private readonly RegisterProvider _provider;
    private readonly string _connectionString;
    private readonly string? _folder;
    private readonly ServiceProvider _services;

    private TestRegister(RegisterProvider provider)
    {
        _provider = provider;
        if (provider == RegisterProvider.Sqlite)
        {
            _folder = Path.Combine(Path.GetTempPath(), $"register-{Guid.NewGuid():N}");
            _connectionString = $"Data Source={Path.Combine(_folder, "register.db")}";
        }
        else
        {
            _connectionString = new NpgsqlConnectionStringBuilder(Databases.PostgreSql) { Database = $"register_{Guid.NewGuid():N}" }.ConnectionString;
        }

        _services = MakeServices();
    }

    public IServiceProvider Services => _services;

    public ImportSources Import => _services.GetRequiredService<ImportSources>();

    public static async Task<TestRegister> CreateAsync(RegisterProvider provider)
    {
        var register = new TestRegister(provider);
        await register._services.GetRequiredService<PrepareRegister>().ExecuteAsync(TestContext.Current.CancellationToken);
        return register;
    }

    /// <summary>A register that is not prepared yet.</summary>
    public static TestRegister CreateUnprepared(RegisterProvider provider) => new(provider);

    /// <summary>Services as another process on the same database would have them.</summary>
    public ServiceProvider MakeServices() => new ServiceCollection()
        .AddLogging()
        .AddSingleton(s_knowledge.Value)
        .Configure<RegisterOptions>(options => (options.Provider, options.ConnectionString) = (_provider, _connectionString))
        .AddRegister()
        .BuildServiceProvider();

    public RegisterContext Open() => _services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContext();

    /// <summary>Imports a file of hand-made articles, as if it had been read.</summary>
    public async Task<ImportedFile> ImportAsync(string name, string text, params ExtractedArticle[] articles)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var context = Open();
        var run = new ImportRun { StartedAt = TimeProvider.System.GetUtcNow(), ExtractorVersion = "hand-made", KnowledgeHash = "none" };
        context.Add(run);
        await context.SaveChangesAsync(cancellationToken);
        var file = new SourceFile(name, $"{Domain.Text.Folding.Fold(text).GetHashCode(StringComparison.Ordinal):x16}", text, articles);
        var standing = await SourceStanding.OfAsync(context, name, file.Sha256, run, cancellationToken);
        var books = await ImportBooks.ReadAsync(context, [], cancellationToken);
        return await new FileImport(context, run, books, ChangeAuthor.Of(run, TimeProvider.System.GetUtcNow()), file, standing).ExecuteAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_folder is not null)
        {
            using (var connection = new SqliteConnection(_connectionString))
            {
                SqliteConnection.ClearPool(connection);
            }

            SqliteConnection.ClearAllPools();
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }

            return;
        }

        await using var data = NpgsqlDataSource.Create(Databases.PostgreSql!);
        await using var drop = data.CreateCommand($"DROP DATABASE IF EXISTS \"{new NpgsqlConnectionStringBuilder(_connectionString).Database}\" WITH (FORCE)");
        await drop.ExecuteNonQueryAsync();
    }
}
