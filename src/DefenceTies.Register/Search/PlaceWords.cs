using System.Globalization;

namespace DefenceTies.Register.Search;

/// <summary>
/// The words that PostgreSQL's vectors have beside those of the text: where the record stands in its order, finely,
/// roughly and more roughly. By them the full-text index, which has no order, finds the hits of a stretch of the order
/// without looking at all others. What makes them in the database is <c>register_place</c>.
/// </summary>
internal static class PlaceWords
{
    /// <summary>By how many bits the places of each fineness are shifted: for events days, months and years.</summary>
    private static readonly int[] _shifts = [0, 5, 9];

    /// <summary>The index looks at each of a stretch's places for each of these words, so that few rough ones cost less than many fine ones.</summary>
    private const int MostWords = 32;

    /// <summary>
    /// The place of an event by its key: the year times 512, and in it 0 where only the year is known, else 32 times the
    /// month and the day. Undated events have places of 8,192 ids each.
    /// </summary>
    internal static long OfEvent(long key)
    {
        var sortKey = key >> 32;
        var (year, group, month, day) = (sortKey / 100_000, sortKey / 10_000 % 10, sortKey / 100 % 100, sortKey % 100);
        return sortKey == 0 ? key >> 13 : (year * 512) + (group == 0 ? 0 : (month * 32) + day);
    }

    /// <summary>The place of an article by its key: the number of its day.</summary>
    internal static long OfArticle(long key) => key >> 40;

    /// <summary>What a text must have to stand between two places, and at most a little beyond them, as PostgreSQL asks for words; none where that would be too many words.</summary>
    internal static string? Between(long lowest, long highest)
    {
        foreach (var shift in _shifts)
        {
            var (first, last) = (lowest >> shift, highest >> shift);
            if (last - first < MostWords)
            {
                return string.Join(" | ", Enumerable.Range(0, (int)(last - first) + 1).Select(at => string.Create(CultureInfo.InvariantCulture, $"'#{shift}:{first + at}'")));
            }
        }

        return null;
    }
}
