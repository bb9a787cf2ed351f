namespace DefenceTies.Extraction.Wording;

/// <summary>Rules by the first word of what triggers them.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<int, (Rule Rule, PatternVariant Variant)[]> _byWord;

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

        _byWord = byWord.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    /// <summary>The rules that a word may trigger.</summary>
    internal (Rule Rule, PatternVariant Variant)[] TriggeredBy(int word) => _byWord.TryGetValue(word, out var list) ? list : [];

    private static IEnumerable<int> WordsOf(PatternElement trigger) => trigger switch
    {
        WordElement word => [word.Word],
        SetElement set => set.Set.Openers,
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };
}
