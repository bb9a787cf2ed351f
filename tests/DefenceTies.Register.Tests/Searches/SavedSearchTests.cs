using DefenceTies.Domain.Events;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Searches;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Searches;

public sealed class SavedSearchTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_Comes_In_After_The_Last_Visit_Is_New_Once_And_Only_Where_It_Matches(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var user = (await register.Use<AddUser>().ExecuteAsync(Editors.One, "analyst@example.org", UserRole.Analyst, null, null, Cancelled)).UserId;
        await register.ImportAsync(new ToldArticle("before.txt", "2025-11-20", ToldEvent.Visit("2025-11-19", "TUR", "BGD")));
        var visits = await register.Use<SaveSearch>().ExecuteAsync(user, "Visits", "kinds=visit&after=2025.1.1", Cancelled);
        await register.Use<SaveSearch>().ExecuteAsync(user, "Agreements", "?kinds=agreement", Cancelled);

        await register.ImportAsync(new ToldArticle("after.txt", "2025-11-24", ToldEvent.Visit("2025-11-23", "PAK", "BGD"), ToldEvent.Of(EventKind.Exercise, "2025-11-22", "PAK", "BGD")));
        var before = await register.Use<ListSearches>().ExecuteAsync(user, Cancelled);
        var query = await register.Use<OpenSearch>().ExecuteAsync(user, visits.Id, Cancelled);
        var after = await register.Use<ListSearches>().ExecuteAsync(user, Cancelled);

        Assert.Equal([("Agreements", 0), ("Visits", 1)], before.Select(row => (row.Name, row.New)));
        Assert.Equal("kinds=visit", query);
        Assert.All(after, row => Assert.Equal(0, row.New));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_Name_Is_Had_Once_And_Nobody_Touches_Anothers_Search(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var user = (await register.Use<AddUser>().ExecuteAsync(Editors.One, "analyst@example.org", UserRole.Analyst, null, null, Cancelled)).UserId;
        var other = (await register.Use<AddUser>().ExecuteAsync(Editors.One, "other@example.org", UserRole.Analyst, null, null, Cancelled)).UserId;

        var saved = await register.Use<SaveSearch>().ExecuteAsync(user, " Visits ", "kinds=visit", Cancelled);
        var twice = await register.Use<SaveSearch>().ExecuteAsync(user, "Visits", "", Cancelled);
        var nameless = await register.Use<SaveSearch>().ExecuteAsync(user, " ", "", Cancelled);
        await register.Use<DeleteSearch>().ExecuteAsync(other, saved.Id, Cancelled);

        Assert.Null(saved.Problem);
        Assert.NotNull(twice.Problem);
        Assert.NotNull(nameless.Problem);
        Assert.NotNull((await register.Use<RenameSearch>().ExecuteAsync(other, saved.Id, "Mine", Cancelled)).Problem);
        Assert.NotNull((await register.Use<ShareSearch>().ExecuteAsync(other, saved.Id, true, Cancelled)).Problem);
        Assert.Equal("Visits", Assert.Single(await register.Use<ListSearches>().ExecuteAsync(user, Cancelled)).Name);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_Audit_Log_Tells_What_Was_Done_With_A_Search_And_Not_What_It_Asks_For(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var user = (await register.Use<AddUser>().ExecuteAsync(Editors.One, "analyst@example.org", UserRole.Analyst, null, null, Cancelled)).UserId;
        var saved = await register.Use<SaveSearch>().ExecuteAsync(user, "Visits", "kinds=visit", Cancelled);

        await register.Use<RenameSearch>().ExecuteAsync(user, saved.Id, "Trips", Cancelled);
        await register.Use<ShareSearch>().ExecuteAsync(user, saved.Id, true, Cancelled);
        await register.Use<ShareSearch>().ExecuteAsync(user, saved.Id, false, Cancelled);
        await register.Use<DeleteSearch>().ExecuteAsync(user, saved.Id, Cancelled);
        await register.Use<DeleteSearch>().ExecuteAsync(user, saved.Id, Cancelled);
        await using var context = register.Open();
        Assert.Equal(
            ["save-search", "rename-search", "share-search", "unshare-search", "delete-search"],
            (await context.AuditEntries.Where(entry => entry.Subject == $"search {saved.Id}" && entry.UserId == user).OrderBy(entry => entry.Id).ToListAsync(Cancelled)).Select(entry => entry.Action));
        Assert.DoesNotContain(await context.AuditEntries.ToListAsync(Cancelled), entry => $"{entry.Subject} {entry.Detail}".Contains("Trips", StringComparison.Ordinal));
    }
}
