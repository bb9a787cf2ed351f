using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Timeline;

public sealed class FilterMarksTests
{
    private const int Filters = 150;

    public static bool HasPostgreSql => Databases.PostgreSql is not null;

    [Fact(Skip = $"{Databases.PostgreSqlVariable} names no PostgreSQL server", SkipUnless = nameof(HasPostgreSql))]
    public async Task The_Marks_Of_Events_Answer_All_That_A_Filter_Asks_Beside_Text_And_Period()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(RegisterProvider.PostgreSql);
        var events = await RandomRegister.FillAsync(register, seed: 5, count: 300);
        await using var context = register.Open();
        var (random, asked, found) = (new Random(17), 0, 0);
        for (var at = 0; at < Filters; at++)
        {
            var filter = RandomFilters.Of(random) with { Text = null, From = null, To = null, Undated = UndatedEvents.With, OldestFirst = false };
            if (FilterMarks.AskedBy(filter) is not { Length: > 0 } marks)
            {
                continue;
            }

            var expected = RandomFilters.InOrder(filter, events.Where(made => RandomFilters.Asks(filter, made)));
            var hits = await context.EventsMarked(marks, null)!.NewestAsync(events.Count, cancellationToken);
            Assert.True(expected.SequenceEqual(hits.Select(key => PageKey.OfRowKey(key).Id)), $"{FilterQuery.Write(filter)}: {marks}");
            (asked, found) = (asked + 1, found + expected.Count);
        }

        Assert.InRange(asked, Filters / 2, Filters);
        Assert.InRange(found, asked, asked * events.Count);
    }

    [Theory, InlineData("naval 'exercises'"), InlineData("a\\b & c | !d:*"), InlineData(""), InlineData("Überwachung 🚢")]
    public void Whatever_A_Topic_Is_Made_Of_Its_Mark_Is_One_Word(string topic) =>
        Assert.Matches("^\\('#t:[0-9a-f]{24}'\\)$", FilterMarks.AskedBy(new TimelineFilter { Topics = new Choice<string>([topic], []) }));

    [Fact(Skip = $"{Databases.PostgreSqlVariable} names no PostgreSQL server", SkipUnless = nameof(HasPostgreSql))]
    public async Task Words_That_Were_Filled_Before_The_Rest_Of_Their_Events_Are_Marked_Anew()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(RegisterProvider.PostgreSql);
        await RandomRegister.FillAsync(register, seed: 5, count: 20);
        await using var context = register.Open();
        await context.Database.ExecuteSqlAsync($"""UPDATE "EventTexts" SET "Marks" = ''::tsvector""", cancellationToken);

        var marked = await context.Database.SqlQuery<long>($"""SELECT register_remark() AS "Value" """).SingleAsync(cancellationToken);

        Assert.Equal(20, marked);
        await EventPartsCheck.AssertAsync(register);
    }
}
