using DefenceTies.Register.Accounts;
using DefenceTies.Register.Audit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Accounts;

public sealed class AccountTests
{
    private const string Password = "six words put together";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Of_Two_Who_Would_Be_The_First_Admin_One_Is(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await using var process = register.MakeServices();

        var results = await Task.WhenAll(
            register.Use<MakeFirstAdmin>().ExecuteAsync("one@example.org", "One", Password, Cancelled),
            process.GetRequiredService<MakeFirstAdmin>().ExecuteAsync("two@example.org", "Two", Password, Cancelled));

        Assert.Single(results, result => result.IsDone);
        Assert.Equal(UserRole.Admin, Assert.Single(await register.Use<ListUsers>().ExecuteAsync(Cancelled)).Role);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Two_Admins_Who_Shut_Each_Other_Out_At_Once_Leave_One(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var (first, second) = (await AddAsync(register, UserRole.Admin), await AddAsync(register, UserRole.Admin));

        var results = await Task.WhenAll(
            register.Use<DisableUser>().ExecuteAsync(Editors.One, first, true, Cancelled),
            register.Use<ChangeRole>().ExecuteAsync(Editors.One, second, UserRole.Editor, Cancelled));

        Assert.Single(results, result => result.IsDone);
        Assert.Contains("last admin", Assert.Single(results, result => !result.IsDone).Problems[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_Session_Ends_With_The_Role_And_Wrong_Tries_Shut_The_Account_Until_A_Link_Opens_It(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await AddAsync(register, UserRole.Admin);
        var id = await AddAsync(register, UserRole.Editor, "editor@example.org");
        var session = await SignInAsync(register, Password);
        Assert.Equal(UserRole.Editor, session?.Role);

        await register.Use<ChangeRole>().ExecuteAsync(Editors.One, id, UserRole.Analyst, Cancelled);
        Assert.Null(await register.Use<CheckSession>().ExecuteAsync(id, session!.SecurityStamp, Cancelled));
        for (var tried = 0; tried < 5; tried++)
        {
            Assert.Null(await SignInAsync(register, "another password"));
        }

        Assert.Null(await SignInAsync(register, Password));
        var link = await register.Use<MakePasswordLink>().ExecuteAsync(Editors.One, id, Cancelled);
        await using var process = register.MakeServices();
        var set = await process.GetRequiredService<SetPassword>().ExecuteAsync(link!, "another, much longer", Cancelled);
        var again = await register.Use<SetPassword>().ExecuteAsync(link!, "a third, much longer", Cancelled);

        Assert.Empty(set.Problems);
        Assert.Contains("has been used", Assert.Single(again.Problems), StringComparison.Ordinal);
        Assert.Equal(UserRole.Analyst, (await SignInAsync(register, "another, much longer"))?.Role);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_One_Process_Protects_Another_Of_The_Same_Register_Reads(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await using var process = register.MakeServices();

        var cookie = register.Use<IDataProtectionProvider>().CreateProtector("cookie").Protect("session");

        Assert.Equal("session", process.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Unprotect(cookie));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_Audit_Log_Is_Read_Page_By_Page_And_Each_Entry_Once(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await using (var context = register.Open())
        {
            var at = TimeProvider.System.GetUtcNow();
            context.AddRange(Enumerable.Range(0, 250).Select(number => new Tables.AuditEntry { At = at.AddSeconds(-(number / 10)), By = number % 2 == 0 ? "Even" : "Odd", Action = number % 5 == 0 ? "import" : "save-event", Succeeded = true }));
            await context.SaveChangesAsync(Cancelled);
        }

        var seen = new List<long>();
        var actions = new List<string>();
        for (long? after = null; ;)
        {
            var page = await register.Use<ReadAudit>().ExecuteAsync(new AuditFilter(null, null, null, null), after, Cancelled);
            seen.AddRange(page.Rows.Select(row => row.Id));
            actions.AddRange(page.Actions);
            if (page.Older is not { } older)
            {
                break;
            }

            after = older;
        }

        Assert.Equal(250, seen.Distinct().Count());
        Assert.Equal(250, seen.Count);
        Assert.Equal(["import", "save-event"], actions.Distinct());
        Assert.Equal(25, (await register.Use<ReadAudit>().ExecuteAsync(new AuditFilter("even", "import", null, null), null, Cancelled)).Rows.Count);
    }

    private static Task<SignedInUser?> SignInAsync(TestRegister register, string password) => register.Use<CheckPassword>().ExecuteAsync(" Editor@example.org ", password, Cancelled);

    private static async Task<long> AddAsync(TestRegister register, UserRole role, string? email = null)
    {
        var added = await register.Use<AddUser>().ExecuteAsync(Editors.One, email ?? $"{Guid.NewGuid():N}@example.org", role, null, Password, Cancelled);
        Assert.Empty(added.Problems);
        return added.UserId;
    }
}
