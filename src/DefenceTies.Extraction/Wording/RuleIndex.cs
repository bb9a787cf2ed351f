namespace DefenceTies.Extraction.Wording;

/// <summary>Rules by the first word of what triggers them.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<int, List<(Rule Rule, PatternVariant Variant)>> _byWord = [];

    internal RuleIndex(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var variant in rule.Variants)
            {
                foreach (var word in WordsOf(variant.Elements[variant.Trigger]))
                {
                    if (!_byWord.TryGetValue(word, out var list))
                    {
                        _byWord.Add(word, list = []);
                    }

                    list.Add((rule, variant));
                }
            }
        }
    }

    /// <summary>The rules that a word may trigger.</summary>
    internal IReadOnlyList<(Rule Rule, PatternVariant Variant)> TriggeredBy(int word) => _byWord.TryGetValue(word, out var list) ? list : [];

    private static IEnumerable<int> WordsOf(PatternElement trigger) => trigger switch
    {
        WordElement word => [word.Word],
        SetElement set => set.Set.Openers,
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };
}
