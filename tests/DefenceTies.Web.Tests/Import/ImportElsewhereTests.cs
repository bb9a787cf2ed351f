using System.Net;
using DefenceTies.Register;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Tests.Accounts;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Web.Tests.Import;

public sealed class ImportElsewhereTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task An_Admin_Sees_How_Far_The_Import_Of_Another_Process_Is_Until_That_Process_Ends()
    {
        var cancelled = TestContext.Current.CancellationToken;
        using var admin = await Visitor.OfAsync(site, UserRole.Admin);
        await using (var context = await site.Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync(cancelled))
        {
            var run = new ImportRun { StartedAt = DateTimeOffset.UnixEpoch, ExtractorVersion = "other", KnowledgeHash = "other" };
            run.Files.Add(new ImportRunFile { Name = "first & only.txt", Outcome = ImportFileOutcome.Added, Added = 3 });
            context.Add(run);
            await context.SaveChangesAsync(cancelled);
        }

        string during;
        await using (new FileStream($"{site.RegisterFile}.import-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            during = WebUtility.HtmlDecode(await admin.ReadAsync("/admin/import"));
            Assert.Contains("1 file done, first & only.txt", WebUtility.HtmlDecode(await admin.ReadAsync("/admin/import/run")), StringComparison.Ordinal);
        }

        Assert.Contains("At work in another process", during, StringComparison.Ordinal);
        Assert.Contains("3 added, 0 changed, 0 not read so far", during, StringComparison.Ordinal);
        Assert.DoesNotContain("At work in another process", await admin.ReadAsync("/admin/import"), StringComparison.Ordinal);
        Assert.Contains("was cut off", await admin.ReadAsync("/admin/health"), StringComparison.Ordinal);
    }
}
