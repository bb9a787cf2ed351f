using DefenceTies.Register.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Import;

public sealed class ImportAuditTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Who_Imports_And_Who_Takes_An_Import_Back_Stands_In_The_Audit_Log(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var cancelled = TestContext.Current.CancellationToken;
        using var file = new TemporaryFile();
        await File.WriteAllTextAsync(file.Path, "Peru and Chile\n\nLIMA, 3 May 2024: Chilean Defence Minister Carla Testmann arrived in Lima on Friday.", cancelled);

        var report = await register.Import.ExecuteAsync([file.Path], new ImportAuthor(null, "An admin"), null, cancelled);
        await register.Import.ExecuteAsync([file.Path], null, cancelled);
        await register.Services.GetRequiredService<UndoImport>().ExecuteAsync(report.RunId!.Value, "Another admin", null, cancelled);

        await using var context = register.Open();
        Assert.Equal(
            [("An admin", "import", "import 1"), ("The command line", "import", "import 2"), ("Another admin", "undo-import", "import 1")],
            (await context.AuditEntries.OrderBy(entry => entry.Id).ToListAsync(cancelled)).Select(entry => (entry.By, entry.Action, entry.Subject!)));
    }
}
