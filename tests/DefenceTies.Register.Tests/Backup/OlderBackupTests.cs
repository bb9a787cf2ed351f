using DefenceTies.Register.Backup;
using DefenceTies.Register.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Backup;

public sealed class OlderBackupTests : IDisposable
{
    // What the first version did not have, and nothing that it had tells.
    private static readonly string[] s_new = ["Change", "Moved", "MergedInto", "Held", "Verdict", "UndoesImportRunId", "Changed", "Unchanged"];

    private readonly TemporaryFile _file = new();

    public static IEnumerable<TheoryDataRow<RegisterProvider, RegisterProvider>> BothWays => BackupTests.BothWays;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(BothWays))]
    public async Task A_Backup_Of_The_First_Version_Is_Restored_As_A_Register_Of_This_One_Equal_Record_By_Record(RegisterProvider from, RegisterProvider to)
    {
        await using var original = await FilledRegister.CreateAsync(from);
        await using var restored = TestRegister.CreateUnprepared(to);
        var before = Known(await RegisterContent.ReadAsync(original));
        var tallies = await RegisterContent.TalliesAsync(original);
        var columns = await OlderBackup.WriteOfFirstVersionAsync(original, _file.Path);
        Assert.DoesNotContain("CrossesYears", columns["Events"]);
        Assert.Empty(columns["ArticleTexts"]);

        var report = await restored.Services.GetRequiredService<RestoreRegister>().ExecuteAsync(_file.Path, replace: false, null, Cancelled);

        Assert.Equal(RestoreOutcome.Restored, report.Outcome);
        Assert.Equal(before, Known(await RegisterContent.ReadAsync(restored)));
        Assert.Equal(tallies, await RegisterContent.TalliesAsync(restored));
        await using var context = restored.Open();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync(Cancelled));
        Assert.True(SearchWords.TryRead("arif", out var words));
        Assert.Single(await context.EventsWithText(words).ToListAsync(Cancelled));
    }

    public void Dispose() => _file.Dispose();

    private static IEnumerable<string> Known(IEnumerable<string> lines) =>
        lines.Select(line => string.Join(" · ", line.Split(" · ").Where(part => !s_new.Contains(part.Split('=')[0])))).Order(StringComparer.Ordinal);
}
