using DefenceTies.Domain.Countries;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Store;

public sealed class PrepareRegisterTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Fact]
    public void No_Set_Of_Migrations_Lags_Behind_The_Model()
    {
        using var sqlite = new SqliteRegisterContext(new DbContextOptionsBuilder<SqliteRegisterContext>().UseSqlite("Data Source=none.db").Options);
        using var postgreSql = new PostgreSqlRegisterContext(new DbContextOptionsBuilder<PostgreSqlRegisterContext>().UseNpgsql("Host=none").Options);

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgreSql.Database.HasPendingModelChanges());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_New_Store_Holds_The_World(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await using var context = register.Open();

        Assert.InRange(await context.Countries.CountAsync(country => !country.IsOrganisation, TestContext.Current.CancellationToken), 249, 260);
        Assert.InRange(await context.Cities.CountAsync(TestContext.Current.CancellationToken), 600, 20_000);
        var turkey = await context.Countries.Include(country => country.Aliases).SingleAsync(country => country.Code == CountryCode.Parse("TUR"), TestContext.Current.CancellationToken);
        Assert.Equal(("Türkiye", "turkiye"), (turkey.Name, turkey.FoldedName));
        Assert.Contains(turkey.Aliases, alias => alias is { Kind: CountryAliasKind.Demonym, Name: "Turkish" });
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Several_Processes_May_Prepare_One_Store_At_Once(RegisterProvider provider)
    {
        await using var register = TestRegister.CreateUnprepared(provider);
        var processes = Enumerable.Range(0, 4).Select(_ => register.MakeServices()).ToArray();
        await Task.WhenAll(processes.Select(process => process.GetRequiredService<PrepareRegister>().ExecuteAsync(TestContext.Current.CancellationToken)));

        await using var context = register.Open();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        foreach (var process in processes)
        {
            await process.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_Start_That_Was_Killed_While_It_Migrated_Holds_Up_No_Later_One()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await using (var context = register.Open())
        {
            await context.Database.ExecuteSqlRawAsync(
                """CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2025-01-01');""",
                TestContext.Current.CancellationToken);
        }

        await register.Services.GetRequiredService<PrepareRegister>().ExecuteAsync(TestContext.Current.CancellationToken);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Id_Of_A_Removed_Record_Is_Never_Used_Again(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await using var context = register.Open();
        var first = new Official { Name = "Ali Rahman", FoldedName = "ali rahman", SortName = "ali rahman" };
        context.Add(first);
        await context.SaveChangesAsync(cancellationToken);
        context.Remove(first);
        await context.SaveChangesAsync(cancellationToken);
        var second = new Official { Name = "Omar Khan", FoldedName = "omar khan", SortName = "omar khan" };
        context.Add(second);
        await context.SaveChangesAsync(cancellationToken);

        Assert.True(second.Id > first.Id);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Instants_Compare_And_Sort_In_The_Database(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await using var context = register.Open();
        var noon = new DateTimeOffset(2025, 5, 1, 12, 0, 0, TimeSpan.Zero);
        foreach (var at in new[] { noon, noon.ToOffset(TimeSpan.FromHours(6)).AddMinutes(-1), noon.AddTicks(10) })
        {
            context.Add(new AuditEntry { At = at, By = "test", Action = "test", Succeeded = true });
        }

        await context.SaveChangesAsync(cancellationToken);
        var since = await context.AuditEntries.AsNoTracking().Where(entry => entry.At >= noon).OrderByDescending(entry => entry.At).Select(entry => entry.At).ToListAsync(cancellationToken);

        Assert.Equal([noon.AddTicks(10), noon], since);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Reader_Is_Not_Held_Up_By_A_Writer(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await using var writer = register.Open();
        await using var transaction = await writer.Database.BeginTransactionAsync(cancellationToken);
        writer.Add(new AuditEntry { At = TimeProvider.System.GetUtcNow(), By = "test", Action = "test", Succeeded = true });
        await writer.SaveChangesAsync(cancellationToken);

        await using var reader = register.Open();
        Assert.Equal(0, await reader.AuditEntries.CountAsync(cancellationToken));
    }
}
