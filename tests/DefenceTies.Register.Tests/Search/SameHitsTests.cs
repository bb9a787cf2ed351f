using DefenceTies.Register.Indexing;
using DefenceTies.Register.Search;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Search;

public sealed class SameHitsTests
{
    private const int Texts = 150;
    private const int Queries = 250;

    // Words over which databases' own parsers part company, among plain ones.
    private static readonly string[] s_words =
    [
        "army", "army's", "navy", "Navy", "Türkiye", "TÜRKİYE", "Görgün", "Waker-Uz-Zaman", "O’Brien", "MoU", "F-16", "5e3abc", "1e5", "3.5", "10,000", "a.b.c", "x@y.org", "https://example.org/a?b",
        "straße", "ſoldier", "σίγμας", "ΣΊΓΜΑΣ", "İstanbul", "ıstanbul", "naïve", "co\u0308op", "дружба", "Дружба", "国防部", "وزارة", "ქართული", "Ქართული", "ꟷ", "½", "²", "№5", "💥", "_under_", "don't", "the", "of", "and", "not", "or", "near",
    ];

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Is_Found_Is_What_Stands_In_The_Folded_Text_Whatever_The_Database(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        var random = new Random(5);
        var events = await Timeline.RandomRegister.FillAsync(register, 1, Texts);
        await using var context = register.Open();
        var stored = await context.EventTexts.OrderBy(text => text.EventId).ToListAsync(cancellationToken);
        foreach (var text in stored)
        {
            (text.Title, text.Names, text.Body) = (Written(random, 4), Written(random, 6), Written(random, text.EventId % 25 == 0 ? 3_000 : 12));
        }

        await context.SaveChangesAsync(cancellationToken);
        var found = 0;
        for (var at = 0; at < Queries; at++)
        {
            var typed = Typed(random);
            if (SearchWords.TryRead(typed, out var words, stillTyping: random.Next(3) == 0))
            {
                var expected = stored.Where(words.StandIn).Select(text => text.EventId).Order().ToArray();
                var hits = await context.EventsWithText(words).Select(text => text.EventId).OrderBy(id => id).ToArrayAsync(cancellationToken);
                var keys = await context.EventsTellingOf(words).NewestAsync(Texts, cancellationToken);
                Assert.True(expected.SequenceEqual(hits), $"{typed}: {string.Join(',', expected)} but {string.Join(',', hits)}");
                Assert.Equal(hits.Length, keys.Count);
                found += hits.Length;
            }
        }

        Assert.InRange(found, Queries, Queries * Texts);
        Assert.Equal(Texts, events.Count);
    }

    private static string Written(Random random, int words) =>
        IndexedText.Of(IndexedText.WordsOf(string.Join(' ', Enumerable.Range(0, words).Select(_ => s_words[random.Next(s_words.Length)]))));

    private static string Typed(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(6) switch
    {
        0 => $"\"{Word(random)} {Word(random)}\"",
        1 => $"\"{Word(random)} {Word(random)}*\"",
        2 => Word(random)[..1] + "*",
        3 => $"-{Word(random)}",
        _ => Word(random),
    }));

    private static string Word(Random random) => s_words[random.Next(s_words.Length)];
}
