namespace DefenceTies.Register.Tests.Linking;

/// <summary>The labelled texts of <c>tests/corpus/linking</c>.</summary>
internal static class LinkingCorpus
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "linking");

    public static IReadOnlyList<LinkingPair> Pairs { get; } =
        [.. Rows("pairs.tsv").Select(cells => new LinkingPair(cells[0], cells[1], cells[2], cells[3], LabelOf(cells[4]), cells[5]))];

    public static IReadOnlyList<LinkingPair> Organisations { get; } =
        [.. Rows("organisations.tsv").Select(cells => new LinkingPair(cells[0], cells[1], cells[2], cells[3], LabelOf(cells[4]), cells[5]))];

    /// <summary>All texts in the order of their names.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(s_folder, "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The pairs in groups to be imported together: no story is in a group with more than one pair of texts, so that no
    /// third text of a story has a say in what becomes of two.
    /// </summary>
    public static IEnumerable<IReadOnlyList<LinkingPair>> Rounds()
    {
        var rounds = new List<(List<LinkingPair> Pairs, HashSet<string> Stories)>();
        foreach (var ofTexts in Pairs.GroupBy(pair => (pair.File, pair.OtherFile)))
        {
            var stories = ofTexts.First().Stories;
            var round = rounds.FindIndex(taken => !taken.Stories.Overlaps(stories));
            if (round < 0)
            {
                round = rounds.Count;
                rounds.Add(([], []));
            }

            rounds[round].Pairs.AddRange(ofTexts);
            rounds[round].Stories.UnionWith(stories);
        }

        return rounds.Select(round => round.Pairs);
    }

    public static string PathOf(string file) => Path.Combine(s_folder, file);

    private static LinkingLabel LabelOf(string word) => Enum.Parse<LinkingLabel>(word, ignoreCase: true);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(s_folder, file)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
