using System.Globalization;
using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Agreements;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Agreements;

public sealed class ListAgreementsTests
{
    private static readonly AgreementFilter s_all = new(null, null, null, AgreementOrder.Newest, null);

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Agreements_Come_By_Date_With_Stage_Subjects_And_Value(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle(
            "a.txt",
            "2025-06-01",
            Agreement("2025-03-20", "KEN", AgreementStage.Signed).Says(ClaimField.AgreementSubject, Words.Of(AgreementSubject.ProcurementAndArms)).Says(ClaimField.Value, "$5 million"),
            Agreement("2024-01-20", "JPN", AgreementStage.InForce),
            ToldEvent.Visit("2025-05-01", "KEN", "EGY")));

        var newest = (await ReadAsync(register, s_all)).Rows;

        Assert.Equal([AgreementStage.Signed, AgreementStage.InForce], newest.Select(row => row.Stage));
        Assert.Equal([AgreementSubject.ProcurementAndArms], newest[0].Subjects);
        Assert.Equal("$5 million", newest[0].Value);
        Assert.Equal(newest.Select(row => row.Event.Id).Reverse(), (await ReadAsync(register, s_all with { Order = AgreementOrder.Oldest })).Rows.Select(row => row.Event.Id));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Stage_Subject_And_Party_Narrow_The_List_Together(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle(
            "a.txt",
            "2025-06-01",
            Agreement("2025-03-20", "KEN", AgreementStage.Signed).Says(ClaimField.AgreementSubject, Words.Of(AgreementSubject.Exercises)),
            Agreement("2025-02-20", "JPN", AgreementStage.Signed).Says(ClaimField.AgreementSubject, Words.Of(AgreementSubject.Exercises)),
            Agreement("2024-01-20", "JPN", AgreementStage.InForce)));

        async Task<int> CountAsync(AgreementFilter filter) => (await ReadAsync(register, filter)).Rows.Count;

        Assert.Equal(2, await CountAsync(s_all with { Stage = AgreementStage.Signed }));
        Assert.Equal(2, await CountAsync(s_all with { Country = CountryCode.Parse("JPN") }));
        Assert.Equal(1, await CountAsync(s_all with { Country = CountryCode.Parse("JPN"), Stage = AgreementStage.Signed, Subject = AgreementSubject.Exercises }));
        Assert.Equal(0, await CountAsync(s_all with { Subject = AgreementSubject.Peacekeeping }));
        Assert.Equal(["Egypt", "Japan", "Kenya"], (await ReadAsync(register, s_all)).Countries.Select(country => country.Name));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Pages_Follow_Each_Other_Without_A_Gap_In_Both_Orders(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var told = Enumerable.Range(0, ListAgreements.PageSize + 5).Select(day => Agreement(new DateOnly(2024, 1, 1).AddDays(day * 5).ToString("O", CultureInfo.InvariantCulture), "KEN", AgreementStage.Signed));
        await register.ImportAsync(new ToldArticle("a.txt", "2025-06-01", [.. told]));

        foreach (var order in Enum.GetValues<AgreementOrder>())
        {
            var first = await ReadAsync(register, s_all with { Order = order });
            var second = await ReadAsync(register, s_all with { Order = order, After = first.Next });

            Assert.Equal((ListAgreements.PageSize, 5), (first.Rows.Count, second.Rows.Count));
            Assert.Null(second.Next);
            Assert.Equal(ListAgreements.PageSize + 5, first.Rows.Concat(second.Rows).Select(row => row.Event.Id).Distinct().Count());
        }
    }

    private static ToldEvent Agreement(string date, string with, AgreementStage stage) =>
        ToldEvent.Of(EventKind.Agreement, date, "EGY", with).Says(ClaimField.Stage, Words.Of(stage));

    private static Task<AgreementPage> ReadAsync(TestRegister register, AgreementFilter filter) =>
        register.Services.GetRequiredService<ListAgreements>().ExecuteAsync(filter, TestContext.Current.CancellationToken);
}
