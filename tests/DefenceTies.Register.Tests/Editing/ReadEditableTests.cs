using DefenceTies.Benchmarks.Queries;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Tests.Editing;

public sealed class ReadEditableTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Form_Opens_With_Values_By_Name_And_Every_Claim_Ready_To_Be_Followed(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")), new ToldArticle("two.txt", "2025-11-25", Editors.Visit("2025-11-22")));

        using var capture = new CommandCapture(register.DatabaseName);

        var record = await new ReadEditable(register.FreshContexts()).ExecuteAsync(RecordKind.Event, 1, null, Cancellation);

        var commands = capture.Take().Where(command => command.Sql.Contains("SELECT", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(commands);
        await using (var context = register.Open())
        {
            foreach (var command in commands)
            {
                Assert.Empty(await QueryPlan.ScansAsync(context, command, Cancellation));
            }
        }

        Assert.Contains(new EditableValue(RecordField.Party, "PAK", "visitor", "Pakistan"), record!.Values);
        Assert.Contains(new EditableValue(RecordField.Host, "", "BGD", null, "Bangladesh"), record.Values);
        Assert.Contains(new EditableValue(RecordField.Official, "1", "visitor", "Shakir Ullah Khattak"), record.Values);
        var dates = record.Claims.Where(claim => claim.Field == RecordField.Date).ToArray();
        Assert.Equal(["2025-11-23", "2025-11-22"], dates.Select(claim => claim.Value));
        Assert.StartsWith("Visit:", dates[0].Before, StringComparison.Ordinal);
        Assert.True(dates[0].Tells("2025-11-23"));
        var person = record.Claims.First(claim => claim.Field == RecordField.Official);
        Assert.Equal(("1", "visitor", "Shakir Ullah Khattak"), (person.Element, person.Value, person.Name));

        var result = await register.DecideAsync(record.Seen, FieldDecision.Of(RecordField.Date, dates[1].Value, "The later article is right", dates[1].Id));
        Assert.Equal(EditOutcome.Saved, result.Outcome);
        var again = await register.Use<ReadEditable>().ExecuteAsync(RecordKind.Event, 1, null, Cancellation);
        Assert.Equal(("2025-11-22", "An editor"), (again!.Values.Single(value => value.Field == RecordField.Date).Value, Assert.Single(again.Decisions).By));
    }

    [Fact]
    public async Task A_Form_That_Was_Left_Open_Finds_The_Values_That_It_Had()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.City, "Sylhet"));

        var old = await register.Use<ReadEditable>().ExecuteAsync(RecordKind.Event, 1, 1, Cancellation);

        Assert.Equal("Dhaka", old!.Values.Single(value => value.Field == RecordField.City).Value);
        Assert.Null(await register.Use<ReadEditable>().ExecuteAsync(RecordKind.Event, 1, 9, Cancellation));
        Assert.Null(await register.Use<ReadEditable>().ExecuteAsync(RecordKind.Event, 2, null, Cancellation));
    }

    [Fact]
    public async Task People_And_Organisations_Open_With_Their_Own_Fields()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        var organisation = await register.Use<EnterOrganisation>().ExecuteAsync(Editors.One, [FieldDecision.Of(RecordField.Name, "Heavy Industries Taxila"), new(RecordField.Alias, "HIT", "in")], null, Cancellation);
        var official = await register.Use<EnterOfficial>().ExecuteAsync(
            Editors.One,
            [FieldDecision.Of(RecordField.Name, "Shakir Ullah Khattak"), new(RecordField.Tenure, "Chairman", "2023/2025"), new(RecordField.TenureOrganisation, "Chairman", $"{organisation.RecordId}")],
            null,
            Cancellation);

        var person = await register.Use<ReadEditable>().ExecuteAsync(RecordKind.Official, official.RecordId, null, Cancellation);
        var firm = await register.Use<ReadEditable>().ExecuteAsync(RecordKind.Organisation, organisation.RecordId, null, Cancellation);

        Assert.Contains(person!.Values, value => (value.Field, value.Element, value.ValueName) == (RecordField.TenureOrganisation, "Chairman", "Heavy Industries Taxila"));
        Assert.Contains(person.Values, value => (value.Field, value.Value) == (RecordField.Tenure, "2023/2025"));
        Assert.Contains(firm!.Values, value => (value.Field, value.Element) == (RecordField.Alias, "HIT"));
    }
}
