using System.Text.Json;
using DefenceTies.Web.Tests.Shape;
using Microsoft.Data.Sqlite;

namespace DefenceTies.Web.Tests.CommandLine;

public sealed class RegisterCommandTests : IDisposable
{
    private static readonly string s_seeds = Path.Combine(ProjectTree.Top, "seeds");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task What_Was_Backed_Up_Is_Restored_And_Exported_Alike()
    {
        await RunAsync(0, "import", s_seeds);
        var before = await RunAsync(0, "export", "--format", "ndjson");
        await RunAsync(0, "backup", "register.backup");

        Assert.Contains("--replace", (await RunAsync(2, "restore", "register.backup")).Errors, StringComparison.Ordinal);
        await RunAsync(0, "restore", "register.backup", "--replace");
        await RunAsync(0, "restore", "register.backup", "--ConnectionStrings:Register", "Data Source=moved/other.db");
        var after = await RunAsync(0, "export", "--format", "ndjson", "--ConnectionStrings:Register", "Data Source=moved/other.db");

        Assert.NotEqual("", before.Output);
        Assert.Equal(before.Output, after.Output);
        Assert.Equal(["The command line restore register.backup"], await ReadAuditAsync("moved/other.db"));
    }

    [Fact]
    public async Task A_Backup_By_Command_Stands_In_The_Audit_Log()
    {
        await RunAsync(0, "import", _folder.File("empty.txt", "Nothing happened."));

        await RunAsync(0, "backup", "register.backup");

        Assert.Equal(["The command line backup register.backup"], await ReadAuditAsync("data/defenceties.db"));
    }

    [Fact]
    public async Task An_Export_Under_A_Filter_Holds_What_The_Filter_Asks_For_And_Each_Bad_Word_Is_Told()
    {
        await RunAsync(0, "import", s_seeds);

        var visits = await RunAsync(0, "export", "--format", "json", "--filter", "?kinds=visit&order=oldest");
        var bad = await RunAsync(2, "export", "--format", "json", "--filter", "kinds=nonsense&from=soon&countries=PAK");
        var none = await RunAsync(2, "export", "--format", "xml");

        using var events = JsonDocument.Parse(visits.Output);
        Assert.NotEqual(0, events.RootElement.GetArrayLength());
        Assert.All(events.RootElement.EnumerateArray(), found => Assert.Equal("visit", found.GetProperty("kind").GetString()));
        Assert.Equal("", bad.Output);
        Assert.Matches(@"(?s)from=soon: .*kinds=nonsense: |kinds=nonsense: .*from=soon: ", bad.Errors);
        Assert.Contains("xml", none.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Export_Refuses_A_Parameter_That_It_Does_Not_Know_And_Takes_A_Copied_Address()
    {
        await RunAsync(0, "import", s_seeds);

        var unknown = await RunAsync(2, "export", "--format", "csv", "--filter", "contry=FRA&kinds=visit");
        var past = await RunAsync(2, "export", "--format", "csv", "--filter", "as-of=2025-01-01");
        var bare = await RunAsync(2, "export", "--format", "csv", "--filter", "FRA");

        Assert.Equal("", unknown.Output + past.Output + bare.Output);
        Assert.Matches("^contry=FRA: A filter has no “contry”. Is “countries” meant\\? There are q, kinds, countries, ", unknown.Errors);
        Assert.Contains("as-of", past.Errors, StringComparison.Ordinal);
        Assert.Contains("“FRA”", bare.Errors, StringComparison.Ordinal);
        await RunAsync(0, "export", "--format", "csv", "--filter", "?Kinds=visit&selected=1&sheet=filters&order=");
    }

    [Fact]
    public async Task An_Export_That_Nobody_Reads_To_Its_End_Ends_Quietly()
    {
        await RunAsync(0, "import", s_seeds);
        using var process = ProgramRun.Start(_folder.FullName, "export", "--format", "json");
        process.StandardOutput.Close();
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (process.ExitCode, errors));
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("import", "nothing.txt")]
    [InlineData("backup", "register.backup")]
    [InlineData("export", "--format", "csv")]
    public async Task A_Damaged_Register_Is_Refused_With_What_To_Do(params string[] command)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "data"));
        var file = _folder.File(Path.Combine("data", "defenceties.db"), "This is no database.");

        var run = await RunAsync(2, command);

        Assert.Matches(command[0] is "backup" or "export" ? "damaged" : "no SQLite database.*restore FILE", run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Equal("This is no database.", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<IReadOnlyList<string>> ReadAuditAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, file)};Pooling=False;Mode=ReadOnly");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "By" || ' ' || "Action" || ' ' || "Subject" FROM "AuditEntries" WHERE "Action" IN ('backup', 'restore') ORDER BY "Id" """;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }

    private async Task<ProgramRun> RunAsync(int exitCode, params string[] arguments)
    {
        var run = await ProgramRun.OfAsync(_folder.FullName, arguments);
        Assert.True(run.ExitCode == exitCode, $"{string.Join(' ', arguments)} ended with {run.ExitCode}. {run.Errors}");
        return run;
    }
}
