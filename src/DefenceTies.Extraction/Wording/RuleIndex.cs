namespace DefenceTies.Extraction.Wording;

/// <summary>Rules by the first word of what triggers them.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<int, Triggered> _byWord;

    internal RuleIndex(IEnumerable<Rule> rules)
    {
        var byWord = new Dictionary<int, List<(Rule Rule, PatternVariant Variant)>>();
        foreach (var rule in rules)
        {
            foreach (var variant in rule.Variants)
            {
                foreach (var word in WordsOf(variant.Elements[variant.Trigger]))
                {
                    if (!byWord.TryGetValue(word, out var list))
                    {
                        byWord.Add(word, list = []);
                    }

                    list.Add((rule, variant));
                }
            }
        }

        _byWord = byWord.ToDictionary(pair => pair.Key, pair => new Triggered(pair.Value));
    }

    /// <summary>The rules that a word may trigger.</summary>
    internal Triggered TriggeredBy(int word) => _byWord.TryGetValue(word, out var triggered) ? triggered : Triggered.Nothing;

    private static IEnumerable<int> WordsOf(PatternElement trigger) => trigger switch
    {
        WordElement word => [word.Word],
        SetElement set => set.Set.Openers,
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };

    /// <summary>What one word may trigger.</summary>
    internal sealed class Triggered
    {
        internal Triggered(IReadOnlyList<(Rule Rule, PatternVariant Variant)> variants)
        {
            var sets = variants.Select(found => SetOf(found.Variant)).OfType<WordSet>().Distinct().ToList();
            Sets = [.. sets];
            Entries = [.. variants.Select(found => (found.Rule, found.Variant, SetOf(found.Variant) is { } set ? sets.IndexOf(set) : -1))];
        }

        internal static Triggered Nothing { get; } = new([]);

        /// <summary>The rules, each with the place of its trigger's set in <see cref="Sets"/>; below zero for a plain word.</summary>
        internal (Rule Rule, PatternVariant Variant, int Set)[] Entries { get; }

        /// <summary>The sets that the triggers are phrases of.</summary>
        internal WordSet[] Sets { get; }

        private static WordSet? SetOf(PatternVariant variant) => (variant.Elements[variant.Trigger] as SetElement)?.Set;
    }
}
