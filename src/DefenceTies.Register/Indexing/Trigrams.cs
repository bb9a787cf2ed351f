namespace DefenceTies.Register.Indexing;

/// <summary>How alike two words are that somebody may have mistaken for each other.</summary>
internal static class Trigrams
{
    private const int Most = 16;

    /// <summary>The trigrams of a word, with two blanks before it and one after it: its beginning counts for more than its end.</summary>
    internal static IReadOnlyList<string> Of(string word)
    {
        var padded = $"  {word} ";
        return [.. Enumerable.Range(0, padded.Length - 2).Select(at => padded.Substring(at, 3)).Distinct().Take(Most)];
    }

    /// <summary>How many letters may be wrong in a word of that length.</summary>
    internal static int SlipsIn(int length) => length switch
    {
        < 4 => 0,
        < 6 => 1,
        < 9 => 2,
        _ => 3,
    };

    /// <summary>How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other.</summary>
    internal static int Distance(string one, string other)
    {
        var (before, last, next) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var at = 0; at <= other.Length; at++)
        {
            last[at] = at;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                next[j] = Math.Min(Math.Min(next[j - 1], last[j]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, last, next) = (last, next, before);
        }

        return last[other.Length];
    }
}
