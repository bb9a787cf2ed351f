using DefenceTies.Register.Timeline;

namespace DefenceTies.Register.Tests.Timeline;

public sealed class TimelineWalkTests
{
    private const int Filters = 120;
    private const int PageSize = 11;

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Under_Every_Filter_Pages_Follow_Each_Other_As_A_Plain_Sort_Of_The_Whole_Register_Does(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var events = await RandomRegister.FillAsync(register, seed: 7, count: 400);
        var random = new Random(11);
        var found = 0;
        for (var at = 0; at < Filters; at++)
        {
            var filter = RandomFilters.Of(random);
            var expected = RandomFilters.InOrder(filter, events.Where(made => RandomFilters.Asks(filter, made)));
            found += expected.Count;

            var (forwards, last) = await GoAsync(register, filter, backwards: false, null);
            Assert.True(expected.SequenceEqual(forwards), $"{FilterQuery.Write(filter)}: {string.Join(',', expected)} but {string.Join(',', forwards)}");
            if (last is not null)
            {
                var (back, _) = await GoAsync(register, filter, backwards: true, last);
                Assert.True(expected.SkipLast(1).Reverse().SequenceEqual(back), $"Backwards, {FilterQuery.Write(filter)}");
            }
        }

        Assert.InRange(found, 10 * Filters, 400 * Filters);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Place_Whose_Event_Is_Gone_Is_Gone_On_From_All_The_Same(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var events = await RandomRegister.FillAsync(register, seed: 3, count: 60);
        await using var context = register.Open();
        var walk = new TimelineWalk(context, TimelineFilter.All);

        var gone = new PageKey(202310631, 5);
        var after = await walk.ReadAsync(backwards: false, gone, 100, TestContext.Current.CancellationToken);
        var before = await walk.ReadAsync(backwards: true, gone, 100, TestContext.Current.CancellationToken);

        Assert.Equal(RandomFilters.InOrder(TimelineFilter.All, events), before.AsEnumerable().Reverse().Concat(after).Select(place => place.Id));
        Assert.NotEmpty(before);
        Assert.NotEmpty(after);
    }

    private static async Task<(IReadOnlyList<long> Ids, PageKey? Last)> GoAsync(TestRegister register, TimelineFilter filter, bool backwards, PageKey? place)
    {
        await using var context = register.Open();
        var ids = new List<long>();
        List<PageKey> page;
        do
        {
            page = await new TimelineWalk(context, filter).ReadAsync(backwards, place, PageSize, TestContext.Current.CancellationToken);
            ids.AddRange(page.Select(found => found.Id));
            place = page is [.., var last] ? last : place;
        }
        while (page.Count == PageSize);
        return (ids, place);
    }
}
