using System.Diagnostics;
using DefenceTies.Extraction;
using DefenceTies.Register;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Web.Tests.Shape;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Web.Tests.CommandLine;

public sealed class ImportCommandTests : IDisposable
{
    private static readonly string s_seeds = Path.Combine(ProjectTree.Top, "seeds");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_Dry_Run_Prints_Field_By_Field_What_The_Import_Would_Do_And_Does_Nothing()
    {
        var tried = await ProgramRun.OfAsync(_folder.FullName, "import", "--dry-run", s_seeds);
        var done = await ProgramRun.OfAsync(_folder.FullName, "import", s_seeds);
        var again = await ProgramRun.OfAsync(_folder.FullName, "import", s_seeds, "--dry-run");

        Assert.Equal((0, 0, 0), (tried.ExitCode, done.ExitCode, again.ExitCode));
        Assert.StartsWith("Dry run: nothing was changed.", tried.Output, StringComparison.Ordinal);
        Assert.Contains("\n  Date: nothing → ", tried.Output, StringComparison.Ordinal);
        Assert.EndsWith(done.Output, tried.Output, StringComparison.Ordinal);
        Assert.Contains("5 unchanged", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Import_Is_Undone_By_Its_Number_Once()
    {
        await ProgramRun.OfAsync(_folder.FullName, "import", s_seeds);
        var undone = await ProgramRun.OfAsync(_folder.FullName, "import", "--undo", "1");
        var again = await ProgramRun.OfAsync(_folder.FullName, "import", "--undo", "1");

        Assert.Equal((0, 2), (undone.ExitCode, again.ExitCode));
        Assert.Contains("Import 1 undone. Files: 5 taken back", undone.Output, StringComparison.Ordinal);
        Assert.Contains("Import 1 has been undone before.", again.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "--undo", "1", "seeds")]
    [InlineData("import", "--undo", "1", "--dry-run")]
    public async Task What_Means_Nothing_Is_Refused(params string[] arguments) =>
        Assert.Equal(2, (await ProgramRun.OfAsync(_folder.FullName, arguments)).ExitCode);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_Process_That_Comes_While_Another_Imports_Is_Told_So(string provider)
    {
        var server = Environment.GetEnvironmentVariable("DEFENCETIES_TEST_POSTGRES");
        Assert.SkipWhen(provider == "PostgreSql" && server is null, "DEFENCETIES_TEST_POSTGRES names no PostgreSQL server");
        var database = $"import_{Guid.NewGuid():N}";
        var connection = provider == "Sqlite" ? $"Data Source={Path.Combine(_folder.FullName, "register.db")}"
            : new Npgsql.NpgsqlConnectionStringBuilder(server) { Database = database, Pooling = false }.ConnectionString;
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(Knowledge.Load(null))
            .Configure<RegisterOptions>(options => (options.Provider, options.ConnectionString) = (Enum.Parse<RegisterProvider>(provider), connection))
            .AddRegister()
            .BuildServiceProvider();
        try
        {
            await services.GetRequiredService<PrepareRegister>().ExecuteAsync(TestContext.Current.CancellationToken);

            // A pipe that nobody writes to yet: the import has begun and waits for its first file.
            var pipe = Path.Combine(_folder.FullName, "slow.txt");
            using (var made = Process.Start("mkfifo", pipe))
            {
                await made.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            var first = services.GetRequiredService<ImportSources>().ExecuteAsync([pipe], null, TestContext.Current.CancellationToken);
            while (await services.GetRequiredService<ListImports>().ExecuteAsync(null, TestContext.Current.CancellationToken) is [])
            {
                await Task.Yield();
            }

            var refused = await ProgramRun.OfAsync(_folder.FullName, "import", s_seeds, $"--Database:Provider={provider}", $"--ConnectionStrings:Register={connection}");
            await File.WriteAllTextAsync(pipe, "The army chief of Nepal, General Ashok Raj Sigdel, visited New Delhi on 11 December 2024.", TestContext.Current.CancellationToken);
            var report = await first;

            Assert.Equal(2, refused.ExitCode);
            Assert.Equal("Another import is running on this register. Try again when it has ended.", refused.Errors.Trim());
            Assert.Equal((1, 0), (report.Files.Count, report.Failed));
        }
        finally
        {
            if (provider == "PostgreSql")
            {
                await using var data = Npgsql.NpgsqlDataSource.Create(server!);
                await using var drop = data.CreateCommand($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)");
                await drop.ExecuteNonQueryAsync(CancellationToken.None);
            }
            else
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            }
        }
    }

    public void Dispose() => _folder.Dispose();
}
