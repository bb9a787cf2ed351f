using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Import;

public sealed class ImportSeedsTests
{
    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Seeds_Are_Imported_Into_A_New_Register_Only(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);

        Assert.Equal(5, (await ExecuteAsync(register))?.Files.Count);
        Assert.Null(await ExecuteAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_First_Start_That_Was_Broken_Off_Is_Made_Good_By_The_Next(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        using var cancelling = new CancellationTokenSource();
        register.FilesAtOnce = 1;
        await register.Import.ExecuteAsync([s_seeds], isOfSeeds: true, by: null, new CancelAfterFirst(cancelling), cancelling.Token);

        var next = await ExecuteAsync(register);

        Assert.Equal((5, 1), (next?.Files.Count, next?.Unchanged));
        Assert.Null(await ExecuteAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Who_Began_With_Files_Of_Their_Own_Gets_No_Seeds(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);

        // The import has no end, as if it had been killed after its first file.
        await register.ImportAsync(new ToldArticle("own.txt", "2025-05-04", ToldEvent.Visit("2025-05-03", "PAK", "BGD")));

        Assert.Null(await ExecuteAsync(register));
    }

    [Fact]
    public async Task A_First_Start_That_Found_No_Seeds_Does_Not_Keep_The_Next_From_Them()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        var empty = Directory.CreateTempSubdirectory("seeds-").FullName;
        var first = await register.Services.GetRequiredService<ImportSeeds>().ExecuteAsync(empty, TestContext.Current.CancellationToken);
        Directory.Delete(empty);

        Assert.Equal((ImportOutcome.Finished, 0), (first?.Outcome, first?.Added));
        Assert.Equal(5, (await ExecuteAsync(register))?.Files.Count(file => file.Outcome == ImportFileOutcome.Added));
    }

    private static Task<ImportReport?> ExecuteAsync(TestRegister register) =>
        register.Services.GetRequiredService<ImportSeeds>().ExecuteAsync(s_seeds, TestContext.Current.CancellationToken);
}
