namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>Cuts, doubles and reorders what a text consists of.</summary>
internal static class OrderMutations
{
    private const int MostTimes = 40;
    private const int LongestRun = 400;

    internal static IReadOnlyList<Mutation> All { get; } =
    [
        new("cut at the front", (text, chance) => text[chance.Next(text.Length + 1)..]),
        new("cut at the end", (text, chance) => text[..chance.Next(text.Length + 1)]),
        new("a run cut out", CutOut),
        new("a run repeated", RepeatRun),
        new("a run moved", Move),
        new("repeated whole", (text, chance) => Repeat(text, chance)),
        new("words shuffled", (text, chance) => Shuffled(text, " ", chance)),
        new("sentences shuffled", (text, chance) => Shuffled(text, ". ", chance)),
        new("lines shuffled", (text, chance) => Shuffled(text, "\n", chance)),
        new("one word throughout", (text, chance) => Repeat(Any(text.Split(' '), chance) + " ", chance, 20 * MostTimes)),
        new("one line throughout", (text, chance) => Repeat(Any(text.Split('\n'), chance) + "\n", chance, MostTimes)),
    ];

    private static string Shuffled(string text, string between, Random chance)
    {
        var parts = text.Split(between);
        chance.Shuffle(parts);
        return string.Join(between, parts);
    }

    private static string CutOut(string text, Random chance)
    {
        var (start, end) = Run(text, chance);
        return text.Remove(start, end - start);
    }

    private static string RepeatRun(string text, Random chance)
    {
        var (start, end) = Run(text, chance);
        return text.Insert(end, Repeat(text[start..end], chance));
    }

    private static string Move(string text, Random chance)
    {
        var (start, end) = Run(text, chance);
        var left = text.Remove(start, end - start);
        return left.Insert(chance.Next(left.Length + 1), text[start..end]);
    }

    private static (int Start, int End) Run(string text, Random chance)
    {
        var start = chance.Next(text.Length + 1);
        return (start, Math.Min(text.Length, start + chance.Next(LongestRun)));
    }

    private static string Repeat(string text, Random chance, int most = MostTimes / 8) =>
        string.Concat(Enumerable.Repeat(text, chance.Next(2, most + 1)));

    private static string Any(string[] parts, Random chance) => parts[chance.Next(parts.Length)];
}
