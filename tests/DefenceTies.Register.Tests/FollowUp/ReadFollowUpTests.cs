using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.FollowUp;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.FollowUp;

public sealed class ReadFollowUpTests
{
    private static readonly FixedClock s_clock = new(new DateTimeOffset(2025, 11, 1, 12, 0, 0, TimeSpan.Zero));

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Planned_Event_Is_Overdue_Once_Its_Last_Possible_Day_Has_Passed(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle(
            "a.txt",
            "2025-06-01",
            ToldEvent.Visit("2025-10-31", "KEN", "EGY") with { Status = EventStatus.Planned, Title = "passed" },
            ToldEvent.Visit("2025-11", "JPN", "EGY") with { Status = EventStatus.Planned, Title = "may still come" },
            ToldEvent.Visit("2025-09-01", "PER", "EGY") with { Title = "took place" }));

        Assert.Equal(["passed"], (await ReadAsync(register)).Overdue.Select(row => row.Title));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Agreement_Told_To_End_Soon_Is_Near_Its_End_Until_It_Is_Marked_As_Lapsed(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle(
            "a.txt",
            "2025-06-01",
            ToldEvent.Of(EventKind.Agreement, "2020-01-01", "EGY", "KEN").Says(ClaimField.Stage, Words.Of(AgreementStage.InForce)),
            ToldEvent.Of(EventKind.Agreement, "2021-01-01", "EGY", "JPN").Says(ClaimField.Stage, Words.Of(AgreementStage.InForce)),
            ToldEvent.Of(EventKind.Agreement, "2022-01-01", "EGY", "PER").Says(ClaimField.Stage, Words.Of(AgreementStage.Lapsed))));
        await EndAsync(register, "KEN", "2026-01");
        await EndAsync(register, "JPN", "2031-01");
        await EndAsync(register, "PER", "2025-12-01");

        var ending = Assert.Single((await ReadAsync(register)).Expiring);

        Assert.Equal(new DateOnly(2026, 1, 31), ending.Ends);
        Assert.Contains(ending.Event.Parties, party => party.Code.Value == "KEN");
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Series_Held_Before_And_Not_This_Year_Is_Missing(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle(
            "a.txt",
            "2025-06-01",
            Exercise("2023-02-10", "Lion 2023"), Exercise("2024-02-10", "Lion 2024"),
            Exercise("2024-03-10", "Falcon 2024"), Exercise("2025-03-10", "Falcon 2025"),
            Exercise("2024-05-10", "Once 2024"),
            Exercise("2018-06-10", "Old 2018"), Exercise("2019-06-10", "Old 2019")));

        var missing = Assert.Single((await ReadAsync(register)).Missing);

        Assert.Equal(("2024-02-10", 2), (missing.Last.Date?.Text, missing.Editions));
    }

    private static ToldEvent Exercise(string date, string name) => ToldEvent.Of(EventKind.Exercise, date, "EGY", "KEN").Says(ClaimField.ExerciseName, name);

    private static async Task EndAsync(TestRegister register, string party, string date)
    {
        await using var context = register.Open();
        var id = await context.Parties.Where(found => found.Country == Domain.Countries.CountryCode.Parse(party)).Select(found => found.EventId).SingleAsync(TestContext.Current.CancellationToken);
        await context.AgreementStages.Where(stage => stage.EventId == id && stage.Stage == AgreementStage.Lapsed).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        context.Add(new AgreementStageDate { EventId = id, Stage = AgreementStage.Lapsed, Date = EdtfDate.Parse(date) });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static Task<FollowUpPage> ReadAsync(TestRegister register) =>
        new ReadFollowUp(register.Services.GetRequiredService<IDbContextFactory<RegisterContext>>(), s_clock).ExecuteAsync(TestContext.Current.CancellationToken);
}
