using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Review;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Review;

public sealed class ReadWaitingEventsTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Is_Least_Sure_Comes_First_Or_What_Is_Newest_And_What_Was_Looked_At_Is_Gone(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle(
            "a.txt",
            "2025-06-01",
            ToldEvent.Visit("2025-03-20", "KEN", "EGY") with { Title = "surer", Confidence = 0.9 },
            ToldEvent.Visit("2024-01-20", "JPN", "EGY") with { Title = "unsure", Confidence = 0.2 },
            ToldEvent.Visit("2023-01-20", "PER", "EGY") with { Title = "middling", Confidence = 0.5 }));

        Assert.Equal(["unsure", "middling", "surer"], await TitlesAsync(register, ReviewOrder.LeastSure));
        Assert.Equal(["surer", "unsure", "middling"], await TitlesAsync(register, ReviewOrder.Newest));

        var unsure = (await ReadAsync(register, ReviewOrder.LeastSure)).Rows[0];
        var review = register.Services.GetRequiredService<SetReviewState>();
        Assert.True((await review.ExecuteAsync(Editors.One, unsure.Id, 1, ReviewState.Reviewed, null, TestContext.Current.CancellationToken)).IsSaved);

        Assert.Equal(["middling", "surer"], await TitlesAsync(register, ReviewOrder.LeastSure));
        Assert.Equal(2, (await ReadAsync(register, ReviewOrder.LeastSure)).Waiting);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Queue_Goes_On_After_What_Was_Passed_Over_In_Both_Orders(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var told = Enumerable.Range(0, ReadWaitingEvents.PageSize + 3).Select(at => ToldEvent.Visit($"20{at + 10}-03-20", "KEN", "EGY") with { Title = $"visit {at}", Confidence = 0.5 });
        await register.ImportAsync(new ToldArticle("a.txt", "2025-06-01", [.. told]));

        foreach (var order in Enum.GetValues<ReviewOrder>())
        {
            var first = await ReadAsync(register, order);
            var second = await ReadAsync(register, order, ReviewKey.Read(first.Rows[^1].KeyIn(order).Text));

            Assert.Equal((ReadWaitingEvents.PageSize, 3), (first.Rows.Count, second.Rows.Count));
            Assert.Equal(ReadWaitingEvents.PageSize + 3, first.Rows.Concat(second.Rows).Select(row => row.Id).Distinct().Count());
        }
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Queue_Is_Narrowed_By_Kind_Country_Publisher_And_Rule(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("a.txt", "2025-06-01", ToldEvent.Visit("2025-03-20", "KEN", "EGY") with { Title = "visit" }, ToldEvent.Of(EventKind.Meeting, "2024-01-20", "JPN", "EGY") with { Title = "meeting" }) { Publisher = "Dawn" },
            new ToldArticle("b.txt", "2025-06-01", ToldEvent.Visit("2023-01-20", "PER", "CHL") with { Title = "other" }));
        await using (var context = register.Open())
        {
            await context.Reports.Where(report => report.Title == "meeting").ExecuteUpdateAsync(set => set.SetProperty(report => report.Rule, "another.rule"), TestContext.Current.CancellationToken);
        }

        async Task NarrowedAsync(Func<ReviewChoice, ReviewChoice> narrow, params string[] titles)
        {
            var queue = narrow(new ReviewChoice(ReviewOrder.Newest));
            var read = await register.Services.GetRequiredService<ReadWaitingEvents>().ExecuteAsync(queue, null, TestContext.Current.CancellationToken);
            Assert.True(queue.IsNarrow);
            Assert.Equal(titles, read.Rows.Select(row => row.Title));
            Assert.Equal((titles.Length, false), (read.Waiting, read.IsLeast));
        }

        await NarrowedAsync(queue => queue with { Filter = TimelineFilter.All with { Kinds = new Choice<EventKind>([EventKind.Visit], []) } }, "visit", "other");
        await NarrowedAsync(queue => queue with { Filter = TimelineFilter.All with { Countries = new Choice<CountryCode>([CountryCode.Parse("EGY")], []) } }, "visit", "meeting");
        await NarrowedAsync(queue => queue with { Filter = TimelineFilter.All with { Publishers = new Choice<string>(["Dawn"], []) } }, "visit", "meeting");
        await NarrowedAsync(queue => queue with { Rule = "another.rule" }, "meeting");
        await NarrowedAsync(queue => queue with { Rule = "no.such.rule" });
        await NarrowedAsync(queue => queue with { Rule = "test.rule", Filter = TimelineFilter.All with { Countries = new Choice<CountryCode>([CountryCode.Parse("EGY")], []) } }, "visit");
        Assert.False(new ReviewChoice(ReviewOrder.LeastSure).IsNarrow);
        Assert.Equal(["another.rule", "test.rule"], await register.Services.GetRequiredService<ListRules>().ExecuteAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("NaN_1")]
    [InlineData("0.5_-1")]
    [InlineData("0.5_1_2")]
    public void What_Is_No_Place_In_The_Queue_Is_Not_Taken_For_One(string text) => Assert.Null(ReviewKey.Read(text));

    private static async Task<IEnumerable<string>> TitlesAsync(TestRegister register, ReviewOrder order) => (await ReadAsync(register, order)).Rows.Select(row => row.Title);

    private static Task<WaitingEvents> ReadAsync(TestRegister register, ReviewOrder order, ReviewKey? after = null) =>
        register.Services.GetRequiredService<ReadWaitingEvents>().ExecuteAsync(new ReviewChoice(order), after, TestContext.Current.CancellationToken);
}
