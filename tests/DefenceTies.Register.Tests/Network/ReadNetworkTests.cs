using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Network;
using DefenceTies.Register.Timeline;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Network;

public sealed class ReadNetworkTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Every_Two_Parties_Of_An_Event_Are_Tied_And_The_Strongest_Tie_Comes_First(RegisterProvider provider)
    {
        await using var register = await SomeAsync(provider);

        var network = await ReadAsync(register, TimelineFilter.All);

        Assert.Equal(
            [("EGY", "KEN", 3), ("EGY", "JPN", 1), ("JPN", "KEN", 1)],
            network.Ties.Select(tie => (tie.A.Value, tie.B.Value, tie.Events)));
        Assert.Equal(2, network.Ties[0].Kinds[EventKind.Visit]);
        Assert.Equal(new DateOnly(2025, 3, 20), network.Ties[0].Last);
        Assert.Equal(4, network.EventsOf(CountryCode.Parse("KEN")));
        Assert.Equal(1, network.Between(CountryCode.Parse("KEN"), CountryCode.Parse("JPN"))?.Events);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Period_A_Kind_And_A_Country_In_The_Middle_Narrow_It(RegisterProvider provider)
    {
        await using var register = await SomeAsync(provider);
        var year = TimelineFilter.All with { From = EdtfDate.Parse("2025"), To = EdtfDate.Parse("2025") };

        Assert.Equal([("EGY", "KEN", 2)], Ties(await ReadAsync(register, year with { Kinds = new Choice<EventKind>([EventKind.Visit], []) })));
        Assert.Equal([("EGY", "KEN", 2)], Ties(await ReadAsync(register, year)));
        var middle = await ReadAsync(register, TimelineFilter.All with { Countries = new Choice<CountryCode>([CountryCode.Parse("JPN")], []) });
        Assert.Equal("JPN", middle.Countries[0].Code.Value);
        Assert.Equal(3, middle.AllCountries.Count);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Empty_Register_Has_An_Empty_Network(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);

        var network = await ReadAsync(register, TimelineFilter.All);

        Assert.Equal((0, 0, 0), (network.Countries.Count, network.Ties.Count, network.AllTies));
    }

    private static IEnumerable<(string, string, int)> Ties(NetworkPage network) => network.Ties.Select(tie => (tie.A.Value, tie.B.Value, tie.Events));

    private static Task<NetworkPage> ReadAsync(TestRegister register, TimelineFilter filter) =>
        register.Services.GetRequiredService<ReadNetwork>().ExecuteAsync(filter, TestContext.Current.CancellationToken);

    private static async Task<TestRegister> SomeAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle(
            "a.txt",
            "2025-06-01",
            ToldEvent.Visit("2025-03-20", "KEN", "EGY", "Cairo"),
            ToldEvent.Visit("2025-01-20", "EGY", "KEN", "Nairobi"),
            ToldEvent.Of(EventKind.Exercise, "2023-02-10", "EGY", "KEN", "JPN")));
        return register;
    }
}
