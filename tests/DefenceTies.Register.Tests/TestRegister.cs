using System.Security.Cryptography;
using System.Text;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Reading;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;

namespace DefenceTies.Register.Tests;

/// <summary>An empty register in a database of its own, which goes with it.</summary>
internal sealed class TestRegister : IAsyncDisposable
{
    private static readonly Lazy<Knowledge> s_knowledge = new(() => Knowledge.Load(null));

    private static readonly Lazy<Task<TestRegister>> s_sqlite = new(() => PrepareAsync(RegisterProvider.Sqlite));
    private static readonly Lazy<Task<TestRegister>> s_postgreSql = new(() => PrepareAsync(RegisterProvider.PostgreSql));
    private static readonly SemaphoreSlim s_copying = new(1);

    private readonly RegisterProvider _provider;
    private readonly string _connectionString;
    private readonly string? _folder;
    private readonly bool _isOfAnother;
    private readonly ServiceProvider _services;

    private TestRegister(RegisterProvider provider, string connectionString, IInterceptor[] interceptors)
    {
        (_provider, _connectionString, _isOfAnother) = (provider, connectionString, true);
        _services = MakeServices(provider, connectionString, interceptors);
    }

    private TestRegister(RegisterProvider provider, params IInterceptor[] interceptors)
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

        _services = MakeServices(_provider, _connectionString, interceptors);
    }

    public IServiceProvider Services => _services;

    public RegisterProvider Provider => _provider;

    /// <summary>
    /// Makes contexts out of a pool of its own. One of the register's own pool that was at work a moment ago tells nobody of
    /// its commands for a second.
    /// </summary>
    public IDbContextFactory<RegisterContext> FreshContexts() => new RegisterContextFactory(_services.GetRequiredService<IOptions<RegisterOptions>>());

    /// <summary>How many files its imports store in one transaction; to be said before the first import.</summary>
    public int FilesAtOnce
    {
        set => _services.GetRequiredService<IOptions<RegisterOptions>>().Value.FilesAtOnce = value;
    }

    /// <summary>The organisations that imports of hand-made articles know beforehand.</summary>
    public IReadOnlyList<Organisation> KnownOrganisations { get; set; } = [];

    public string ConnectionString => _connectionString;

    /// <summary>What only this register's connections name.</summary>
    public string DatabaseName => _folder ?? DatabaseOf(this)!;

    public ImportSources Import => _services.GetRequiredService<ImportSources>();

    /// <summary>A prepared register. Preparing takes a while, so that each is a copy of one that was prepared once.</summary>
    /// <param name="provider">The database.</param>
    /// <param name="interceptors">What watches or disturbs its connections.</param>
    public static async Task<TestRegister> CreateAsync(RegisterProvider provider, params IInterceptor[] interceptors)
    {
        var register = new TestRegister(provider, interceptors);
        await register.CopyAsync(await (provider == RegisterProvider.Sqlite ? s_sqlite : s_postgreSql).Value);
        return register;
    }

    /// <summary>The register of another process; it stays when this goes.</summary>
    public static TestRegister Of(RegisterProvider provider, string connectionString, params IInterceptor[] interceptors) => new(provider, connectionString, interceptors);

    /// <summary>A register that is not prepared yet.</summary>
    public static TestRegister CreateUnprepared(RegisterProvider provider, params IInterceptor[] interceptors) => new(provider, interceptors);

    /// <summary>Services as another process on the same database would have them.</summary>
    public ServiceProvider MakeServices() => MakeServices(_provider, _connectionString);

    public RegisterContext Open() => _services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContext();

    /// <summary>Imports hand-made articles, each as a file that has been read.</summary>
    public async Task<ImportedFile> ImportAsync(params ToldArticle[] articles)
    {
        ImportedFile? last = null;
        foreach (var article in articles)
        {
            last = await ImportAsync(article, "made by hand");
        }

        return last!;
    }

    /// <summary>Imports a hand-made article as another version of the extractor reads it.</summary>
    public async Task<ImportedFile> ImportAsync(ToldArticle article, string extractorVersion, string? bytes = null)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var (text, extracted) = article.Write();
        await using var context = Open();
        var run = new ImportRun { StartedAt = TimeProvider.System.GetUtcNow(), ExtractorVersion = extractorVersion, KnowledgeHash = "none" };
        context.Add(run);
        await context.SaveChangesAsync(cancellationToken);
        var source = new ReadSource(article.FileName, bytes ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), text);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var imported = await new RunningImport(run, KnownOrganisations, _services.GetRequiredService<ArticleExtractor>(), TimeProvider.System, NullLogger.Instance, null)
            .ImportAsync(context, transaction, [new ReadFile(article.FileName, source, null, [extracted])], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Assert.Single(imported);
    }

    /// <summary>All events with their parts, in the order of their ids.</summary>
    public async Task<IReadOnlyList<Event>> EventsAsync()
    {
        await using var context = Open();
        return await context.Events.AsNoTracking().AsSplitQuery()
            .Include(registered => registered.Parties)
            .Include(registered => registered.Participants).ThenInclude(participant => participant.Official)
            .Include(registered => registered.StatusHistory)
            .Include(registered => registered.Reports)
            .Include(registered => registered.Agreement!.Stages)
            .OrderBy(registered => registered.Id)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>All officials with their spellings and posts, in the order of their ids.</summary>
    public async Task<IReadOnlyList<Official>> OfficialsAsync()
    {
        await using var context = Open();
        return await context.Officials.AsNoTracking().AsSplitQuery()
            .Include(official => official.Aliases).Include(official => official.Tenures)
            .OrderBy(official => official.Id)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_isOfAnother)
        {
            return;
        }

        if (_folder is not null)
        {
            SqliteConnection.ClearAllPools();
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }

        }

        if (_provider == RegisterProvider.Sqlite)
        {
            return;
        }

        await using var data = NpgsqlDataSource.Create(Databases.PostgreSql!);
        await using var drop = data.CreateCommand($"DROP DATABASE IF EXISTS \"{DatabaseOf(this)}\" WITH (FORCE)");
        await drop.ExecuteNonQueryAsync();
    }

    private static ServiceProvider MakeServices(RegisterProvider provider, string connectionString, params IInterceptor[] interceptors)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(_ => s_knowledge.Value)
            .Configure<RegisterOptions>(options => (options.Provider, options.ConnectionString) = (provider, connectionString))
            .AddRegister();
        if (interceptors.Length > 0)
        {
            services.AddSingleton<IDbContextFactory<RegisterContext>>(new InterceptedContexts(provider, connectionString, interceptors));
        }

        return services.BuildServiceProvider();
    }

    private static async Task<TestRegister> PrepareAsync(RegisterProvider provider)
    {
        var register = new TestRegister(provider);
        await register._services.GetRequiredService<PrepareRegister>().ExecuteAsync(CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => register.DisposeAsync().AsTask().GetAwaiter().GetResult();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return register;
    }

    private async Task CopyAsync(TestRegister prepared)
    {
        if (_folder is not null)
        {
            Directory.CreateDirectory(_folder);
            foreach (var file in Directory.EnumerateFiles(prepared._folder!, "register.db*"))
            {
                File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
            }

            return;
        }

        // PostgreSQL copies a database for one at a time.
        await s_copying.WaitAsync();
        try
        {
            await using var data = NpgsqlDataSource.Create(Databases.PostgreSql!);
            await using var copy = data.CreateCommand($"CREATE DATABASE \"{DatabaseOf(this)}\" TEMPLATE \"{DatabaseOf(prepared)}\"");
            await copy.ExecuteNonQueryAsync();
        }
        finally
        {
            s_copying.Release();
        }
    }

    private static string? DatabaseOf(TestRegister register) => new NpgsqlConnectionStringBuilder(register._connectionString).Database;
}
