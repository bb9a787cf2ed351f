using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Ties;
using DefenceTies.Register.Timeline;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Ties;

public sealed class ReadTieTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Tie_Holds_What_Both_Took_Part_In_Newest_First_With_Who_Acted_On_Whom(RegisterProvider provider)
    {
        await using var register = await KenyaAndEgyptAsync(provider);

        var tie = await ReadAsync(register, "KEN", "EGY");

        Assert.NotNull(tie);
        Assert.Equal(("Egypt", "Kenya", 4), (tie.First.Name, tie.Second.Name, tie.Events));
        Assert.Equal(
            [(EventKind.Agreement, TieDirection.Together), (EventKind.Visit, TieDirection.FromSecond), (EventKind.Transfer, TieDirection.FromFirst), (EventKind.Exercise, TieDirection.Together)],
            tie.Contacts.Select(contact => (contact.Kind, contact.Direction)));
        Assert.Equal(AgreementStage.Signed, tie.Contacts[0].Agreement?.Stage);
        Assert.Equal(tie.Contacts.Select(contact => contact.Id), tie.Newest.Select(row => row.Id));
        Assert.False(tie.IsCut);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Who_Met_Whom_Is_Told_By_Event_And_Only_Of_What_Has_Happened(RegisterProvider provider)
    {
        await using var register = await KenyaAndEgyptAsync(provider);

        var tie = await ReadAsync(register, "EGY", "KEN");

        var (host, visitor) = (Assert.Single(tie!.Met.First), Assert.Single(tie.Met.Second));
        Assert.Equal(("Karim Mansour", "Joseph Otieno", "Defence Minister"), (host.Name, visitor.Name, visitor.Post));
        Assert.Equal([tie.Contacts.Single(contact => contact.Kind == EventKind.Visit).Id], tie.Met.EventsOf(host.Id, visitor.Id));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Period_Leaves_Out_What_Cannot_Or_What_Need_Not_Lie_In_It(RegisterProvider provider)
    {
        await using var register = await KenyaAndEgyptAsync(provider);
        var march = TimelineFilter.All with { From = EdtfDate.Parse("2025-03-10"), To = EdtfDate.Parse("2025-03-31") };

        Assert.Equal([EventKind.Visit, EventKind.Transfer], (await ReadAsync(register, "EGY", "KEN", march))!.Contacts.Select(contact => contact.Kind));
        Assert.Equal([EventKind.Visit], (await ReadAsync(register, "EGY", "KEN", march with { CertainlyInPeriod = true }))!.Contacts.Select(contact => contact.Kind));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Other_Ties_Of_Both_Stand_Beside_It_And_Countries_Without_Any_Have_An_Empty_One(RegisterProvider provider)
    {
        await using var register = await KenyaAndEgyptAsync(provider);

        var tie = await ReadAsync(register, "EGY", "KEN");
        var empty = await ReadAsync(register, "EGY", "PER");

        Assert.Equal([("Kenya", "Japan", 1)], tie!.Others.Select(other => (other.First.Name, other.Second.Name, other.Events)));
        Assert.Equal((0, 0), (empty!.Events, empty.Contacts.Count));
        Assert.Null(await ReadAsync(register, "EGY", "QQQ"));
    }

    private static Task<TiePage?> ReadAsync(TestRegister register, string one, string other, TimelineFilter? period = null) =>
        register.Services.GetRequiredService<ReadTie>().ExecuteAsync(CountryCode.Parse(one), CountryCode.Parse(other), period ?? TimelineFilter.All, TestContext.Current.CancellationToken);

    private static async Task<TestRegister> KenyaAndEgyptAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle(
            "a.txt",
            "2025-06-01",
            ToldEvent.Visit("2025-03-20", "KEN", "EGY", "Cairo").Official("Joseph Otieno", "KEN", "Defence Minister", OfficialPart.Visitor).Official("Karim Mansour", "EGY", null, OfficialPart.Host),
            new ToldEvent(EventKind.Transfer) { Date = "2025-03" }.Party("EGY", PartyPart.Supplier).Party("KEN", PartyPart.Recipient),
            ToldEvent.Of(EventKind.Exercise, "2024-02-10", "EGY", "KEN"),
            ToldEvent.Of(EventKind.Agreement, "2025-05-02", "EGY", "KEN").Says(ClaimField.Stage, Words.Of(AgreementStage.Signed)),
            ToldEvent.Visit("2025-04-01", "JPN", "KEN")));
        return register;
    }
}
