using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Undoing;

namespace DefenceTies.Register.Tests.Undoing;

public sealed class ListDeletedTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Deleted_Record_Is_Listed_With_Its_Reason_Until_It_Stands_Again(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));
        await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, 1), "Never was", cancellationToken);

        var row = Assert.Single(await register.Use<ListDeleted>().ExecuteAsync(cancellationToken));
        Assert.Equal((RecordKind.Event, 1L, "A visit to Dhaka", "An editor", "Never was"), (row.Kind, row.Id, row.Name, row.By, row.Why));

        await register.Use<RestoreRecord>().ExecuteAsync(Editors.One, RecordKind.Event, 1, "It was", cancellationToken);
        Assert.Empty(await register.Use<ListDeleted>().ExecuteAsync(cancellationToken));
    }
}
