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

        _byWord = byWord.ToDictionary(pair => pair.Key, pair => new Triggered(pair.Key, pair.Value));
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
        internal Triggered(int word, IReadOnlyList<(Rule Rule, PatternVariant Variant)> variants)
        {
            var sets = variants.Select(found => SetOf(found.Variant, word)).OfType<WordSet>().Distinct().ToList();
            Sets = [.. sets];
            Entries = [.. variants.Select(found => (found.Rule, found.Variant, SetOf(found.Variant, word) is { } set ? sets.IndexOf(set) : -1))];
        }

        internal static Triggered Nothing { get; } = new(0, []);

        /// <summary>The rules, each with the place of its trigger's set in <see cref="Sets"/>; below zero where the word alone is the trigger.</summary>
        internal (Rule Rule, PatternVariant Variant, int Set)[] Entries { get; }

        /// <summary>The sets that the triggers are phrases of.</summary>
        internal WordSet[] Sets { get; }

        private static WordSet? SetOf(PatternVariant variant, int word) =>
            variant.Elements[variant.Trigger] is SetElement { Set: var set } && !set.IsAlone(word) ? set : null;
    }
}
