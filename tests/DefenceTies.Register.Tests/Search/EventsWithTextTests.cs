using DefenceTies.Domain.Officials;
using DefenceTies.Register.Search;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Search;

public sealed class EventsWithTextTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Both_Databases_Find_The_Same_Events(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-07-09", ToldEvent.Visit("2025-07-08", "TUR", "BGD", "Dhaka").Official("Haluk Görgün", "TUR", "Secretary of Defence Industries", OfficialPart.Visitor)),
            new ToldArticle("two.txt", "2025-05-09", ToldEvent.Visit("2025-05-08", "PAK", "AZE", "Baku").Official("Ishaq Dar", "PAK", "Foreign Minister", OfficialPart.Visitor)));
        var (turkish, pakistani) = (1L, 2L);

        Assert.Equal([turkish], await FindAsync(register, "Turkiye"));
        Assert.Equal([turkish], await FindAsync(register, "TÜRKİYE"));
        Assert.Equal([turkish], await FindAsync(register, "Gorgun"));
        Assert.Equal([turkish], await FindAsync(register, "turkish bangladeshi"));
        Assert.Equal([pakistani], await FindAsync(register, "azerb*"));
        Assert.Equal([pakistani], await FindAsync(register, "\"Ishaq Dar\""));
        Assert.Empty(await FindAsync(register, "\"Dar Ishaq\""));
        Assert.Empty(await FindAsync(register, "turki"));
        Assert.Equal([turkish, pakistani], await FindAsync(register, "visit"));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Index_Follows_An_Event_That_Changes_Or_Goes(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-07-09", ToldEvent.Visit("2025-07-08", "TUR", "BGD", "Dhaka").Official("Haluk Gorgun", "TUR", "Secretary", OfficialPart.Visitor)),
            new ToldArticle("one.txt", "2025-07-10", ToldEvent.Visit("2025-07-07", "TUR", "BGD", "Chittagong").Official("Haluk Gorgun", "TUR", "Secretary", OfficialPart.Visitor)));
        Assert.Empty(await FindAsync(register, "dhaka"));
        Assert.Equal([1], await FindAsync(register, "chittagong"));

        await register.ImportAsync(new ToldArticle("one.txt", "2025-07-11"));
        Assert.Empty(await FindAsync(register, "chittagong"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \" * - ")]
    public void Nothing_Typed_Is_No_Search(string? typed) => Assert.False(SearchWords.TryRead(typed, out _));

    [Theory, MemberData(nameof(Providers))]
    public async Task Nothing_That_Is_Typed_Means_Anything_To_The_Database(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        foreach (var typed in new[] { "a AND", "NOT b", "a OR b", "NEAR(a b)", "a:b", "a & !b | c", "(((", "\"a", "a'b\\c", "a^2 {x} [y]", "-a +b", "\"\" x", "<-> a" })
        {
            Assert.Empty(await FindAsync(register, typed));
        }
    }

    // Newest first, as the index's own key has it.
    private static async Task<IReadOnlyList<long>> FindAsync(TestRegister register, string typed)
    {
        await using var context = register.Open();
        return SearchWords.TryRead(typed, out var words)
            ? await context.EventsWithText(words).OrderByDescending(text => text.Key).Select(text => text.EventId).ToListAsync(TestContext.Current.CancellationToken)
            : [];
    }
}
