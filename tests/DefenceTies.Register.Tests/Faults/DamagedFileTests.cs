using DefenceTies.Register.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Faults;

public sealed class DamagedFileTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, Func<byte[], byte[]>> Damages => new()
    {
        { "overwritten pages", bytes => [.. bytes[..8192], .. new byte[16384], .. bytes[24576..]] },
        { "cut short", bytes => bytes[..(bytes.Length / 2)] },
        { "empty", _ => [] },
        { "text", _ => [.. "This is no database at all."u8] },
        { "a spoilt header", bytes => [1, .. bytes[1..]] },
    };

    [Theory, MemberData(nameof(Damages), DisableDiscoveryEnumeration = true)]
    public async Task A_Damaged_File_Is_Refused_With_What_To_Do_And_Stays_As_It_Is(string what, Func<byte[], byte[]> damage)
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.Services.GetRequiredService<PrepareRegister>().ExecuteAsync(Cancelled);
        await using (await register.Services.GetRequiredService<IRegisterLocks>().TakeAsync(RegisterLock.Import, Cancelled))
        {
            // The lock's file tells that somebody has imported here.
        }

        await using (var context = register.Open())
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", Cancelled);
        }

        SqliteConnection.ClearAllPools();
        var file = new SqliteConnectionStringBuilder(register.ConnectionString).DataSource;
        var damaged = damage(await File.ReadAllBytesAsync(file, Cancelled));
        await File.WriteAllBytesAsync(file, damaged, Cancelled);

        var refused = await Assert.ThrowsAsync<UnusableRegisterException>(() => register.Services.GetRequiredService<PrepareRegister>().ExecuteAsync(Cancelled));

        Assert.True(refused.Message.Contains(file, StringComparison.Ordinal) && refused.Message.Contains("restore FILE", StringComparison.Ordinal), $"{what}: {refused.Message}");
        Assert.Equal(damaged, await File.ReadAllBytesAsync(file, Cancelled));
    }

    [Fact]
    public async Task The_Database_Of_Another_Program_Is_Left_Alone()
    {
        await using var register = TestRegister.CreateUnprepared(RegisterProvider.Sqlite);
        var file = new SqliteConnectionStringBuilder(register.ConnectionString).DataSource;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using (var other = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await other.OpenAsync(Cancelled);
            await using var make = other.CreateCommand();
            make.CommandText = "CREATE TABLE Invoices (Id INTEGER PRIMARY KEY)";
            await make.ExecuteNonQueryAsync(Cancelled);
        }

        var refused = await Assert.ThrowsAsync<UnusableRegisterException>(() => register.Services.GetRequiredService<PrepareRegister>().ExecuteAsync(Cancelled));

        Assert.Contains("another program", refused.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Register_Of_A_Newer_Version_Is_Refused_In_Words(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await using (var context = register.Open())
        {
            await context.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Future', '99.0.0')""", Cancelled);
        }

        var refused = await Assert.ThrowsAsync<UnusableRegisterException>(() => register.Services.GetRequiredService<PrepareRegister>().ExecuteAsync(Cancelled));

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
    }
}
