using DefenceTies.Register;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DefenceTies.Browser.Tests;

public sealed class ShotTests(SiteInBrowser browser)
{
    [Fact]
    public async Task Shots()
    {
        var lines = File.ReadAllLines("/tmp/six-shots/list").Where(line => line.Contains(' ')).Select(line => line.Split(' ', 2)).ToArray();
        var modes = (Environment.GetEnvironmentVariable("MODES") ?? "wl,wd,pl,pd").Split(',');
        var folder = Directory.CreateTempSubdirectory("six-empty-").FullName;
        await using var site = Environment.GetEnvironmentVariable("EMPTY") == "1" ? new SeededSite(folder) : new SeededSite();
        if (Environment.GetEnvironmentVariable("EMPTY") != "1")
        {
            await FillAsync(site);
        }

        foreach (var mode in modes)
        {
            await using var tab = await browser.OpenTabAsync(site, isDark: mode[1] == 'd', isPhone: false);
            await tab.Page.SetViewportSizeAsync(mode[0] == 'p' ? 390 : 1440, 900);
            await tab.SignInAsync(UserRole.Admin);
            foreach (var line in lines)
            {
                try
                {
                    await tab.GoSettledAsync(line[1]);
                    await tab.Page.WaitForTimeoutAsync(400);
                    var wide = await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    if (wide > 0) { File.AppendAllText("/tmp/six-shots/wide", $"{mode} {line[0]} {wide}\n"); }
                    await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = $"/tmp/six-shots/{line[0]}-{mode}.png", FullPage = true });
                    if (mode == "wl") { foreach (var violation in await tab.ViolationsAsync()) { File.AppendAllText("/tmp/six-shots/axe", $"{line[0]} {violation}\n"); } }
                }
                catch (Exception failed) when (failed is not OperationCanceledException)
                {
                    File.AppendAllText("/tmp/six-shots/failed", $"{mode} {line[0]} {failed.Message}\n");
                }
            }
        }
    }

    private static async Task FillAsync(SeededSite site)
    {
        var token = TestContext.Current.CancellationToken;
        var services = site.Services;
        await using var context = await services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync(token);
        var editor = new Editor(null, "Rahima Begum");
        var decide = services.GetRequiredService<DecideFields>();
        await decide.ExecuteAsync(editor, new SeenRecord(RecordKind.Article, 1, 1), [FieldDecision.Of(RecordField.Publisher, "Inter Services Public Relations"), FieldDecision.Of(RecordField.Published, "2025-11-24")], "As the page on the web says", token);
        var copy = Directory.CreateTempSubdirectory("six-copy-").FullName;
        foreach (var file in Directory.GetFiles(SeededSite.RepositoryFolder("seeds")))
        {
            File.WriteAllText(Path.Combine(copy, Path.GetFileName(file)), File.ReadAllText(file).Replace("Dhaka", "Chattogram", StringComparison.Ordinal));
        }

        foreach (var stands in await context.Events.AsNoTracking().ToListAsync(token))
        {
            await decide.ExecuteAsync(editor, new SeenRecord(RecordKind.Event, stands.Id, stands.Version), [FieldDecision.Of(RecordField.City, "Sylhet"), FieldDecision.Of(RecordField.Summary, "Talks on training and procurement.")], "A call to the embassy", token);
        }

        await services.GetRequiredService<ImportSources>().ExecuteAsync([copy], null, token);
        foreach (var (email, role, name) in new[] { ("rahima.begum@example.org", UserRole.Editor, "Rahima Begum"), ("a.very.long.address.of.an.analyst@defence-register.example.org", UserRole.Analyst, "Muhammad Abdul Karim Chowdhury") })
        {
            await services.GetRequiredService<AddUser>().ExecuteAsync(new Editor(null, "The tests"), email, role, name, "six words put together", token);
        }
    }
}
