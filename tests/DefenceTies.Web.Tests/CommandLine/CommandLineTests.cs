using System.Text.Json;
using DefenceTies.Web.Tests.Shape;

namespace DefenceTies.Web.Tests.CommandLine;

public sealed class CommandLineTests : IDisposable
{
    private static readonly string s_seeds = Path.Combine(ProjectTree.Top, "seeds");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Help_Names_Every_Command()
    {
        var run = await ProgramRun.OfAsync(_folder.FullName, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["serve", "extract", "import", "export", "backup", "restore", "evaluate"], command => Assert.Contains(command, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("exprot")]
    [InlineData("extract")]
    [InlineData("extract", "a.txt", "--no-such-option")]
    [InlineData("--Databse:Provider=Sqlite")]
    [InlineData("evaluate")]
    public async Task A_Command_Line_That_Means_Nothing_Is_Refused(params string[] arguments)
    {
        var run = await ProgramRun.OfAsync(_folder.FullName, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("--help", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Setting_That_Cannot_Be_Used_Ends_The_Program_With_Its_Key()
    {
        var run = await ProgramRun.OfAsync(_folder.FullName, "--Database:Provider=Oracle", "--Time:Zone=Nowhere");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Database:Provider: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Time:Zone: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_Prints_What_Was_Found_And_Touches_Nothing()
    {
        var run = await ProgramRun.OfAsync(_folder.FullName, "extract", s_seeds);

        Assert.Equal(0, run.ExitCode);
        using var printed = JsonDocument.Parse(run.Output);
        Assert.Equal(5, printed.RootElement.GetArrayLength());
        Assert.All(printed.RootElement.EnumerateArray(), file => Assert.NotEqual(0, file.GetProperty("articles").GetArrayLength()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.FullName));
    }

    [Fact]
    public async Task Extract_Explains_Itself_To_A_Person_When_Asked()
    {
        var run = await ProgramRun.OfAsync(_folder.FullName, "extract", "--explain", s_seeds, "missing.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("claims of the rule visit.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Left out:", run.Output, StringComparison.Ordinal);
        Assert.Contains("missing.txt: There is no such file", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_File_That_Cannot_Be_Read_Is_Named_And_The_Others_Go_On()
    {
        var binary = Path.Combine(_folder.FullName, "binary.txt");
        await File.WriteAllBytesAsync(binary, [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1], TestContext.Current.CancellationToken);
        var large = Path.Combine(_folder.FullName, "large.txt");
        await using (var file = File.Create(large))
        {
            file.SetLength(100_000_000);
        }

        var empty = _folder.File("empty.txt", "");
        var good = _folder.File("good.txt", "The army chief of Nepal, General Ashok Raj Sigdel, visited New Delhi on 11 December 2024.");
        foreach (var command in new[] { "extract", "import" })
        {
            var run = await ProgramRun.OfAsync(_folder.FullName, command, "missing.txt", binary, large, empty, good);

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("good.txt", run.Output, StringComparison.Ordinal);
            Assert.Contains("missing.txt: There is no such file", run.Errors, StringComparison.Ordinal);
            Assert.Contains("binary.txt: It is no text", run.Errors, StringComparison.Ordinal);
            Assert.Contains("large.txt: It is too large: 100 MB", run.Errors, StringComparison.Ordinal);
            Assert.Contains("empty.txt: It is empty", run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_To_Read_Is_An_Error_Of_Its_Own() =>
        Assert.Equal(2, (await ProgramRun.OfAsync(_folder.FullName, "extract", "nowhere")).ExitCode);

    [Fact]
    public async Task Importing_The_Same_Folder_Twice_Changes_Nothing()
    {
        var first = await ProgramRun.OfAsync(_folder.FullName, "import", s_seeds);
        var second = await ProgramRun.OfAsync(_folder.FullName, "import", s_seeds);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("5 added", first.Output, StringComparison.Ordinal);
        Assert.Contains("5 unchanged", second.Output, StringComparison.Ordinal);
        Assert.Contains("0 added", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_Prints_One_Figure_A_Line()
    {
        var run = await ProgramRun.OfAsync(_folder.FullName, "evaluate", "--gold", Path.Combine(ProjectTree.Top, "tests", "corpus", "seeds"));

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"(?m)^events_f1 [01]\.\d{3}$", run.Output);
    }

    public void Dispose() => _folder.Dispose();
}
