using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Tests.Search;

public sealed class FindChoicesTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Picker_Finds_By_Beginning_Alias_Code_And_With_A_Slip(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.Use<EnterOfficial>().ExecuteAsync(
            Editors.One, [FieldDecision.Of(RecordField.Name, "M. Nazmul Hassan"), FieldDecision.Of(RecordField.Country, "BGD"), new(RecordField.Tenure, "Navy Chief", "2023/..")], null, Cancellation);
        await register.Use<EnterOrganisation>().ExecuteAsync(Editors.One, [FieldDecision.Of(RecordField.Name, "Nazimabad Works")], null, Cancellation);

        Assert.Equal("BGD", (await FindAsync(register, NameKind.Country, "bangla"))[0].Key);
        Assert.Equal("BGD", (await FindAsync(register, NameKind.Country, "bgd"))[0].Key);
        Assert.Equal("TUR", (await FindAsync(register, NameKind.Country, "Turkey"))[0].Key);
        Assert.Equal("PAK", (await FindAsync(register, NameKind.Country, "pakitsan"))[0].Key);
        var person = Assert.Single(await FindAsync(register, NameKind.Official, "naz"));
        Assert.Equal(("M. Nazmul Hassan", "Navy Chief", "Bangladesh"), (person.Name, person.Post, person.Country?.Name));
        Assert.Equal("Nazimabad Works", Assert.Single(await FindAsync(register, NameKind.Organisation, "naz")).Name);
        Assert.Empty(await FindAsync(register, NameKind.Official, " "));
        Assert.Empty(await FindAsync(register, NameKind.Official, "'; DROP TABLE \"Officials\"; --"));
    }

    [Fact]
    public async Task An_Officials_Post_Is_The_One_Held_Then()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.Use<EnterOfficial>().ExecuteAsync(
            Editors.One, [FieldDecision.Of(RecordField.Name, "Asim Munir"), new(RecordField.Tenure, "Corps Commander", "2019/2021"), new(RecordField.Tenure, "Chief of Army Staff", "2022-11-29/..")], null, Cancellation);

        Assert.Equal("Chief of Army Staff", (await FindAsync(register, NameKind.Official, "munir", "2025-05-05"))[0].Post);
        Assert.Equal("Corps Commander", (await FindAsync(register, NameKind.Official, "munir", "2020-05"))[0].Post);
        Assert.Null((await FindAsync(register, NameKind.Official, "munir", "1999"))[0].Post);
        Assert.Equal("Chief of Army Staff", (await FindAsync(register, NameKind.Official, "munir"))[0].Post);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Cities_Of_The_Host_Come_First_And_Forgive_A_Slip(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var cities = register.Use<FindCities>();

        Assert.Equal("Dhaka", (await cities.ExecuteAsync("dha", CountryCode.Parse("BGD"), Cancellation))[0].Name);
        Assert.Equal("Dhaka", (await cities.ExecuteAsync("Dahka", CountryCode.Parse("BGD"), Cancellation))[0].Name);
        Assert.Contains(await cities.ExecuteAsync("islamab", null, Cancellation), city => city.Country?.Code.Value == "PAK");
        Assert.Empty(await cities.ExecuteAsync("%", null, Cancellation));
    }

    private static Task<IReadOnlyList<RecordChoice>> FindAsync(TestRegister register, NameKind kind, string typed, string? then = null) =>
        register.Use<FindChoices>().ExecuteAsync(kind, typed, then is null ? null : EdtfDate.Parse(then), Cancellation);
}
