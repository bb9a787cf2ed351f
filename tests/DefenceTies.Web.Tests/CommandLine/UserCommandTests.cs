namespace DefenceTies.Web.Tests.CommandLine;

public sealed class UserCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task An_Account_Is_Made_With_A_Link_And_Only_Once()
    {
        var added = await ProgramRun.OfAsync(_folder.FullName, "user", "add", "first@example.org", "--role", "Admin", "--site", "https://register.example.org/");
        var again = await ProgramRun.OfAsync(_folder.FullName, "user", "add", "First@Example.org", "--role", "editor");

        Assert.Equal((0, ""), (added.ExitCode, added.Errors));
        Assert.Matches(@"https://register\.example\.org/account/new-password\?user=1&token=\S{50,}", added.Output);
        Assert.Equal((2, "There is a user with this e-mail address."), (again.ExitCode, again.Errors.Trim()));
    }

    [Theory]
    [InlineData("admin", "e-mail address", "nobody", "--role", "admin")]
    [InlineData("king", "king", "king@example.org", "--role", "king")]
    [InlineData("", "--role", "first@example.org")]
    public async Task What_Makes_No_Account_Is_Told(string _, string told, params string[] words)
    {
        var run = await ProgramRun.OfAsync(_folder.FullName, ["user", "add", .. words]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
