using System.Diagnostics;
using DefenceTies.Register;
using DefenceTies.Web.Tests.CommandLine;
using DefenceTies.Web.Tests.Shape;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Web.Tests.Import;

public sealed class KilledStartTests : IDisposable
{
    private const int Kills = 10;

    private readonly TemporaryFolder _undisturbed = new();
    private readonly TemporaryFolder _killed = new();

    [Fact]
    public async Task A_First_Start_Killed_At_Any_Moment_Is_Completed_By_The_Next_And_Nothing_Stands_Twice()
    {
        var watch = Stopwatch.StartNew();
        await StartAsync(_undisturbed);
        var whole = watch.Elapsed;
        for (var kill = 1; kill <= Kills; kill++)
        {
            await KillAfterAsync(whole * (kill / (double)Kills));
        }

        await StartAsync(_killed);

        Assert.Equal(await ContentAsync(_undisturbed), await ContentAsync(_killed));
    }

    public void Dispose()
    {
        _undisturbed.Dispose();
        _killed.Dispose();
    }

    private static Process Serve(TemporaryFolder folder) =>
        ProgramRun.Start(folder.FullName, "serve", "--urls=http://127.0.0.1:0", "--Seeds:Folder", Path.Combine(ProjectTree.Top, "seeds"));

    /// <summary>Serves until the site listens, by which time the seeds are imported.</summary>
    private static async Task StartAsync(TemporaryFolder folder)
    {
        using var process = Serve(folder);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("Now listening on", StringComparison.Ordinal))
        {
        }

        Assert.False(process.HasExited);
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private async Task KillAfterAsync(TimeSpan delay)
    {
        using var process = Serve(_killed);
        using var deadline = new CancellationTokenSource(delay);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static async Task<string> ContentAsync(TemporaryFolder folder)
    {
        var options = new DbContextOptionsBuilder<SqliteRegisterContext>().UseSqlite($"Data Source={Path.Combine(folder.FullName, "data", "defenceties.db")};Pooling=False").Options;
        await using var register = new SqliteRegisterContext(options);
        var events = await register.Events
            .OrderBy(found => found.Title).ThenBy(found => found.SortKey)
            .Select(found => new { found.Title, found.Kind, found.SortKey, Parties = found.Parties.Count, People = found.Participants.Count, Reports = found.Reports.Count, found.Sources })
            .ToListAsync(TestContext.Current.CancellationToken);
        var officials = await register.Officials.OrderBy(official => official.SortName).Select(official => official.Name).ToListAsync(TestContext.Current.CancellationToken);
        var articles = await register.Articles.CountAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(events);
        return string.Join('\n', [.. events.Select(found => found.ToString()!), .. officials, $"{articles} articles"]);
    }
}
