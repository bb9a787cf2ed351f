using DefenceTies.Domain.Officials;
using DefenceTies.Register.Backup;
using DefenceTies.Register.Search;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Backup;

public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    public static IEnumerable<TheoryDataRow<RegisterProvider, RegisterProvider>> BothWays =>
        Databases.All.SelectMany(from => Databases.All.Select(to => new TheoryDataRow<RegisterProvider, RegisterProvider>(from.Data, to.Data) { Skip = from.Skip ?? to.Skip }));

    private static async Task AddPasskeyAsync(TestRegister register)
    {
        await using var context = register.Open();
        var user = await context.Users.FirstAsync(Cancelled);
        var data = new IdentityPasskeyData { Name = FilledRegister.OddText, PublicKey = [1, 2], CreatedAt = DateTimeOffset.UnixEpoch, SignCount = 7, Transports = ["internal"], IsUserVerified = true, AttestationObject = [3], ClientDataJson = [4] };
        context.Add(new IdentityUserPasskey<long> { UserId = user.Id, CredentialId = [0, 255, 10], Data = data });
        await context.SaveChangesAsync(Cancelled);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(BothWays))]
    public async Task A_Restored_Register_Is_Equal_Record_By_Record(RegisterProvider from, RegisterProvider to)
    {
        await using var original = await FilledRegister.CreateAsync(from);
        await AddPasskeyAsync(original);
        await using var restored = TestRegister.CreateUnprepared(to);

        var written = await BackUpAsync(original);
        var report = await RestoreAsync(restored);

        Assert.Equal(RestoreOutcome.Restored, report.Outcome);
        Assert.Equal(written, report.Contents);
        Assert.Equal(await RegisterContent.ReadAsync(original), await RegisterContent.ReadAsync(restored));
        var tallies = await RegisterContent.TalliesAsync(original);
        Assert.NotEmpty(tallies);
        Assert.Equal(tallies, await RegisterContent.TalliesAsync(restored));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Restored_Register_Finds_Text_And_Never_Uses_An_Id_Again(RegisterProvider provider)
    {
        await using var original = await FilledRegister.CreateAsync(provider);
        long gone;
        await using (var context = original.Open())
        {
            var official = new Official { Name = "Ali Rahman", FoldedName = "ali rahman", SortName = "ali rahman" };
            context.Add(official);
            await context.SaveChangesAsync(Cancelled);
            gone = official.Id;
            context.Remove(official);
            await context.SaveChangesAsync(Cancelled);
        }

        await using var restored = await TestRegister.CreateAsync(provider);
        await BackUpAsync(original);
        await RestoreAsync(restored);

        await using var after = restored.Open();
        Assert.True(SearchWords.TryRead("arif", out var words));
        Assert.Single(await after.EventsWithText(words).ToListAsync(Cancelled));
        var next = new Official { Name = "Omar Khan", FoldedName = "omar khan", SortName = "omar khan" };
        after.Add(next);
        await after.SaveChangesAsync(Cancelled);
        Assert.True(next.Id > gone);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Register_That_Holds_Something_Is_Replaced_Only_When_That_Is_Said(RegisterProvider provider)
    {
        await using var original = await FilledRegister.CreateAsync(provider);
        await using var standing = await TestRegister.CreateAsync(provider);
        await standing.ImportAsync(new ToldArticle("z.txt", "2020-01-01", ToldEvent.Visit("2020-01-01", "NPL", "IND")));
        var before = await RegisterContent.ReadAsync(standing);
        await BackUpAsync(original);

        Assert.Equal(RestoreOutcome.NotEmpty, (await RestoreAsync(standing, replace: false)).Outcome);
        Assert.Equal(before, await RegisterContent.ReadAsync(standing));

        Assert.Equal(RestoreOutcome.Restored, (await RestoreAsync(standing)).Outcome);
        Assert.Equal(await RegisterContent.ReadAsync(original), await RegisterContent.ReadAsync(standing));
        Assert.Equal(await RegisterContent.TalliesAsync(original), await RegisterContent.TalliesAsync(standing));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Nothing_Is_Restored_While_An_Import_Runs(RegisterProvider provider)
    {
        await using var original = await FilledRegister.CreateAsync(provider);
        await BackUpAsync(original);
        await using var importing = await original.Services.GetRequiredService<IRegisterLocks>().TryTakeAsync(RegisterLock.Import, Cancelled);

        Assert.Equal(RestoreOutcome.AnotherImports, (await RestoreAsync(original)).Outcome);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Backup_Taken_While_Others_Write_Is_Of_One_Moment_And_Holds_Nobody_Up(RegisterProvider provider)
    {
        await using var original = await FilledRegister.CreateAsync(provider);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var written = 0;
        var writing = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                await original.ImportAsync(new ToldArticle($"w{written}.txt", "2025-03-01", ToldEvent.Visit($"2025-03-{(written % 28) + 1:00}", "NPL", "IND").Official($"Person {written}", "NPL", "Minister", OfficialPart.Visitor)));
                Interlocked.Increment(ref written);
            }
        }, Cancelled);
        await using var restored = await TestRegister.CreateAsync(provider == RegisterProvider.Sqlite || Databases.PostgreSql is null ? RegisterProvider.Sqlite : RegisterProvider.PostgreSql);
        for (var round = 0; round < 2; round++)
        {
            await BackUpAsync(original, replace: true);
            await RestoreAsync(restored);
            await using var context = restored.Open();
            Assert.Equal(await context.Sources.CountAsync(Cancelled), 2 + await context.ImportRunFiles.CountAsync(Cancelled));
            Assert.Equal(0, await context.Events.CountAsync(found => !context.Revisions.Any(revision => revision.Kind == RecordKind.Event && revision.RecordId == found.Id && revision.Version == found.Version), Cancelled));
            Assert.Equal(0, await context.Events.CountAsync(found => !context.EventTexts.Any(text => text.EventId == found.Id), Cancelled));
        }

        await enough.CancelAsync();
        await writing;
        Assert.NotEqual(0, written);
    }

    [Fact]
    public async Task A_Backup_Is_For_Its_Owner_Only_And_Replaces_Nothing_Unasked()
    {
        await using var register = await FilledRegister.CreateAsync(RegisterProvider.Sqlite);
        await BackUpAsync(register);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_file.Path));
        }

        await Assert.ThrowsAsync<IOException>(() => BackUpAsync(register));
        await BackUpAsync(register, replace: true);
    }

    [Fact]
    public async Task A_Backup_That_Breaks_Off_Leaves_No_File_And_The_Old_One_Stands()
    {
        await using var register = await FilledRegister.CreateAsync(RegisterProvider.Sqlite);
        await BackUpAsync(register);
        var before = await File.ReadAllBytesAsync(_file.Path, Cancelled);
        var fails = new SynchronousProgress(progress => throw new IOException($"No space left at {progress.Table}."));

        await Assert.ThrowsAsync<IOException>(() => register.Services.GetRequiredService<BackUpRegister>().ExecuteAsync(_file.Path, true, true, fails, Cancelled));

        Assert.Equal(["file"], _file.FilesAround);
        Assert.Equal(before, await File.ReadAllBytesAsync(_file.Path, Cancelled));
    }

    [Fact]
    public async Task The_Keys_Of_Cookies_Can_Stay_Behind()
    {
        await using var register = await FilledRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.Services.GetRequiredService<BackUpRegister>().ExecuteAsync(_file.Path, withKeys: false, false, null, Cancelled);
        await RestoreAsync(register);

        await using var context = register.Open();
        Assert.Equal((0, 1), (await context.DataProtectionKeys.CountAsync(Cancelled), await context.Users.CountAsync(Cancelled)));
    }

    public void Dispose() => _file.Dispose();

    private Task<BackupReport> BackUpAsync(TestRegister register, bool replace = false) =>
        register.Services.GetRequiredService<BackUpRegister>().ExecuteAsync(_file.Path, true, replace, null, Cancelled);

    private Task<RestoreReport> RestoreAsync(TestRegister register, bool replace = true) =>
        register.Services.GetRequiredService<RestoreRegister>().ExecuteAsync(_file.Path, replace, null, Cancelled);
}
