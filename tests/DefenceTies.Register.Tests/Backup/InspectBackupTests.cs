using DefenceTies.Register.Backup;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Backup;

public sealed class InspectBackupTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Backup_Tells_What_It_Holds_And_Whether_It_Is_Whole_And_Nothing_Is_Touched(RegisterProvider provider)
    {
        await using var register = await FilledRegister.CreateAsync(provider);
        var report = await register.Use<BackUpRegister>().ExecuteAsync(_file.Path, true, false, null, Cancelled);
        var standing = await RegisterContent.ReadAsync(register);

        var whole = await register.Use<InspectBackup>().ExecuteAsync(_file.Path, null, Cancelled);
        Assert.Null(whole.Problem);
        Assert.Equal((report.Rows, report.Tables, 3L, 1L, false), (whole.AllRows, whole.Rows.Count, whole.Rows["Events"], whole.Rows["AspNetUsers"], whole.IsOlder));

        var bytes = await File.ReadAllBytesAsync(_file.Path, Cancelled);
        await File.WriteAllBytesAsync(_file.Path, bytes[..^40], Cancelled);
        Assert.Contains("damaged", (await register.Use<InspectBackup>().ExecuteAsync(_file.Path, null, Cancelled)).Problem, StringComparison.Ordinal);
        await File.WriteAllTextAsync(_file.Path, "hello", Cancelled);
        Assert.Contains("no backup", (await register.Use<InspectBackup>().ExecuteAsync(_file.Path, null, Cancelled)).Problem, StringComparison.Ordinal);
        Assert.Equal(standing, await RegisterContent.ReadAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Act_Stands_In_The_Log_By_Name_Also_When_The_Restored_Register_Does_Not_Know_Who_Acted(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);

        await register.Use<RecordBackupAct>().ExecuteAsync("An admin", 4711, RecordBackupAct.Restored, "r.backup", true, null, Cancelled);
        await register.Use<RecordBackupAct>().ExecuteAsync(null, null, RecordBackupAct.Made, "r.backup", true, "1 row", Cancelled);

        await using var context = register.Open();
        Assert.Equal(
            [("An admin", "restore"), ("The command line", "backup")],
            (await context.AuditEntries.OrderBy(entry => entry.Id).ToListAsync(Cancelled)).Select(entry => (entry.By, entry.Action)));
    }

    public void Dispose() => _file.Dispose();
}
