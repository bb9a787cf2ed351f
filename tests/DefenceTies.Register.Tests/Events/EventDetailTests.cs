using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Tests.Events;

public sealed class EventDetailTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Sources_Tell_And_What_An_Editor_Entered_Stand_On_The_Events_Page_Alike(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var cancelled = TestContext.Current.CancellationToken;
        await register.ImportAsync(new ToldArticle("a.txt", "2025-06-01", ToldEvent.Visit("2025-03-20", "KEN", "EGY").Says(ClaimField.Purpose, "talks on training").Says(ClaimField.Topic, "training")));
        var told = (await register.EventsAsync()).Single().Id;
        var works = await register.Use<EnterOrganisation>().ExecuteAsync(Editors.One, [FieldDecision.Of(RecordField.Name, "Sample Works"), FieldDecision.Of(RecordField.Country, "KEN")], null, cancelled);
        var entered = await register.Use<EnterEvent>().ExecuteAsync(
            Editors.One,
            EventKind.Transfer,
            [
                FieldDecision.Of(RecordField.Title, "Patrol boats for Egypt"), FieldDecision.Of(RecordField.Equipment, "patrol boats"), FieldDecision.Of(RecordField.Delivered, "2024-05"),
                new(RecordField.Party, "KEN", "supplier"), new(RecordField.Party, "EGY", "recipient"), new(RecordField.Organisation, $"{works.RecordId}", "in"),
            ],
            null,
            cancelled);

        Assert.Empty(works.Problems.Concat(entered.Problems));
        Assert.Equal(
            [(RecordField.Topic, "training"), (RecordField.Purpose, "talks on training")],
            (await DetailsAsync(register, told)).OrderBy(detail => detail.Field).Select(detail => (detail.Field, detail.Text)));
        var details = await DetailsAsync(register, entered.RecordId);
        Assert.Equal(
            [(RecordField.Organisation, "Sample Works", (long?)works.RecordId), (RecordField.Equipment, "patrol boats", null), (RecordField.Delivered, "2024-05", null)],
            details.OrderBy(detail => detail.Field).Select(detail => (detail.Field, detail.Text, detail.OrganisationId)));
    }

    private static async Task<IReadOnlyList<EventDetail>> DetailsAsync(TestRegister register, long id) =>
        (await register.Use<ReadEvent>().ExecuteAsync(id, TestContext.Current.CancellationToken))!.Details;
}
