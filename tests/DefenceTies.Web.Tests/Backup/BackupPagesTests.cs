using DefenceTies.Register.Accounts;
using DefenceTies.Register.Backup;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Backup;
using DefenceTies.Web.Restoring;
using DefenceTies.Web.Tests.Accounts;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Web.Tests.Backup;

public sealed class BackupPagesTests : IAsyncLifetime
{
    private static readonly Editor s_admin = new(null, "An admin");

    private readonly SeededSite _site = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private BackupDesk Desk => _site.Services.GetRequiredService<BackupDesk>();

    private BackupShelf Shelf => _site.Services.GetRequiredService<BackupShelf>();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_Backup_Is_Made_Listed_Saved_And_Restored_After_A_Backup_Of_What_Stood()
    {
        using var admin = await Visitor.OfAsync(_site, UserRole.Admin);
        Assert.Contains("None yet.", await admin.ReadAsync("/admin/backup"), StringComparison.Ordinal);
        var events = await CountEventsAsync();
        Assert.Null((await DoAsync(() => Desk.TryMake(true, s_admin))).Problem);
        var made = Assert.Single(Shelf.List());
        var list = await admin.ReadAsync("/admin/backup");
        Assert.Contains(made.Name, list, StringComparison.Ordinal);
        Assert.Contains($"{events} events", list, StringComparison.Ordinal);
        using var saved = await admin.GetAsync($"/admin/backup/{made.Name}/file");
        Assert.Equal(await File.ReadAllBytesAsync(made.Path, Cancelled), await saved.Content.ReadAsByteArrayAsync(Cancelled));
        Assert.Equal((made.Name, true), (saved.Content.Headers.ContentDisposition?.FileName, saved.Headers.CacheControl?.NoStore));

        await _site.Services.GetRequiredService<DeleteRecord>().ExecuteAsync(s_admin, new SeenRecord(RecordKind.Event, 1, 1), "By mistake", Cancelled);
        Assert.Equal(events - 1, await CountEventsAsync());
        Assert.Null((await DoAsync(() => Desk.TryRestore(made, s_admin))).Problem);

        Assert.Equal(events, await CountEventsAsync());
        Assert.Contains("The Admin", await admin.ReadAsync("/admin/users"), StringComparison.Ordinal);
        var safety = Shelf.List().Single(file => file.Name.StartsWith("before-restore", StringComparison.Ordinal));
        Assert.Null((await DoAsync(() => Desk.TryInspect(safety, s_admin))).Problem);
        Assert.Equal(events - 1, Desk.ContentsOf(safety)!.Rows["Events"]);
        var log = await admin.ReadAsync("/admin/audit");
        Assert.Contains("restore", log, StringComparison.Ordinal);
        Assert.Contains($"what stood before is {safety.Name}", log, StringComparison.Ordinal);
        var details = await admin.ReadAsync($"/admin/backup/{made.Name}");
        Assert.Contains("It is whole", details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Bad_File_Is_Refused_In_Words_The_Register_Stands_And_The_Log_Tells()
    {
        Directory.CreateDirectory(_site.BackupFolder);
        await File.WriteAllTextAsync(Path.Combine(_site.BackupFolder, "bad.backup"), "hello", Cancelled);
        var bad = Shelf.Find("bad.backup")!;
        var events = await CountEventsAsync();

        var inspected = await DoAsync(() => Desk.TryInspect(bad, s_admin));
        var restored = await DoAsync(() => Desk.TryRestore(bad, s_admin));

        Assert.Equal("bad.backup is no backup of DefenceTies.", inspected.Problem);
        Assert.Contains("no backup", restored.Problem, StringComparison.Ordinal);
        Assert.Equal(events, await CountEventsAsync());
        Assert.False(_site.Services.GetRequiredService<RestoringSign>().IsOn);
        await using var context = await OpenAsync();
        var entry = await context.AuditEntries.SingleAsync(found => found.Action == RecordBackupAct.Restored, Cancelled);
        Assert.Equal((false, "bad.backup"), (entry.Succeeded, entry.Subject));
    }

    [Fact]
    public async Task A_Folder_That_Cannot_Be_Written_Is_Told_And_No_File_Is_Left()
    {
        await File.WriteAllTextAsync(_site.BackupFolder, "in the way", Cancelled);

        var made = await DoAsync(() => Desk.TryMake(true, s_admin));

        Assert.Contains(_site.BackupFolder, made.Problem, StringComparison.Ordinal);
        Assert.Empty(Shelf.List());
    }

    private async Task<BackupTask> DoAsync(Func<bool> begin)
    {
        var ended = new TaskCompletionSource<BackupTask>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look()
        {
            if (Desk.Current is { IsEnded: true } task)
            {
                ended.TrySetResult(task);
            }
        }

        Desk.Changed += Look;
        Assert.True(begin());
        var task = await ended.Task.WaitAsync(Cancelled);
        Desk.Changed -= Look;
        return task;
    }

    private async Task<int> CountEventsAsync()
    {
        await using var context = await OpenAsync();
        return await context.Events.CountAsync(Cancelled);
    }

    private Task<Register.RegisterContext> OpenAsync() => _site.Services.GetRequiredService<IDbContextFactory<Register.RegisterContext>>().CreateDbContextAsync(Cancelled);
}
