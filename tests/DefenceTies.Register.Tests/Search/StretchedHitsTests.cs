using DefenceTies.Register.Search;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Search;

public sealed class StretchedHitsTests
{
    private static readonly string[] s_typed = ["defence", "the republic", "visit -training", "\"of the\"", "coop*", "zebras"];

    [Fact(Skip = $"{Databases.PostgreSqlVariable} names no PostgreSQL server", SkipUnless = nameof(HasPostgreSql))]
    public async Task Stretch_By_Stretch_The_Same_Events_And_Articles_Are_Found_As_By_Reading_Every_Text()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await FilledRegister.CreateAsync(RegisterProvider.PostgreSql);
        await using var context = (PostgreSqlRegisterContext)register.Open();
        await context.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
        var events = await context.EventTexts.AsNoTracking().OrderBy(text => text.Key).ToListAsync(cancellationToken);
        var articles = await context.ArticleTexts.AsNoTracking().OrderBy(text => text.Key).ToListAsync(cancellationToken);
        var found = 0;
        foreach (var typed in s_typed)
        {
            Assert.True(SearchWords.TryRead(typed, out var words));
            long[] telling = [.. events.Where(words.StandIn).Select(text => text.Key)];
            found += telling.Length;
            var hits = StretchedHits.OfEvents(context, words.ForPostgreSql, always: true);
            Assert.Equal(telling.Reverse(), await hits.NewestAsync(events.Count, cancellationToken));
            Assert.Equal(telling, await hits.ReadAsync(0, long.MaxValue, ascending: true, events.Count, cancellationToken));
            Assert.Equal(telling.Reverse().Take(7), await hits.NewestAsync(7, cancellationToken));

            var (first, last) = (events[events.Count / 4].Key, events[events.Count / 2].Key);
            Assert.Equal(telling.Where(key => key >= first && key <= last), await hits.ReadAsync(first, last, ascending: true, events.Count, cancellationToken));

            var atOnce = await StretchedHits.OfArticles(context, words.ForPostgreSql).NewestAsync(articles.Count, cancellationToken);
            Assert.Equal(atOnce, await StretchedHits.OfArticles(context, words.ForPostgreSql, always: true).NewestAsync(articles.Count, cancellationToken));
        }

        Assert.InRange(found, events.Count, s_typed.Length * events.Count);
    }

    [Fact(Skip = $"{Databases.PostgreSqlVariable} names no PostgreSQL server", SkipUnless = nameof(HasPostgreSql))]
    public async Task Program_And_Database_Agree_On_Where_An_Event_Stands()
    {
        await using var register = await FilledRegister.CreateAsync(RegisterProvider.PostgreSql);
        await using var context = register.Open();
        var keys = await context.EventTexts.Select(text => text.Key).ToArrayAsync(TestContext.Current.CancellationToken);
        var places = await context.Database
            .SqlQuery<long>($"SELECT register_event_place(key) AS \"Value\" FROM unnest({keys}) WITH ORDINALITY AS listed(key, at) ORDER BY at")
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(keys.Select(PlaceWords.OfEvent), places);
        Assert.Equal(places.Order(), keys.Order().Select(PlaceWords.OfEvent));
        Assert.Contains(places, place => place < 512);
    }

    [Fact]
    public void A_Long_Stretch_Is_Asked_For_By_Few_Rough_Places_And_One_Beyond_All_Bounds_By_None()
    {
        var day = PlaceWords.OfEvent(202511026L << 32);
        Assert.Equal($"'#0:{day}'", PlaceWords.Between(day, day));
        Assert.Equal($"'#5:{(day - 40) >> 5}' | '#5:{day >> 5}'", PlaceWords.Between(day - 40, day));
        Assert.Equal("'#9:2022' | '#9:2023' | '#9:2024' | '#9:2025'", PlaceWords.Between(day - (512 * 3), day));
        Assert.Null(PlaceWords.Between(1, day));
    }

    public static bool HasPostgreSql => Databases.PostgreSql is not null;
}
