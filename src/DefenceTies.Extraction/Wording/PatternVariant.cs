namespace DefenceTies.Extraction.Wording;

/// <summary>A pattern with its choices made: a plain run of elements.</summary>
/// <param name="Elements">The elements.</param>
/// <param name="Trigger">Which of them is looked up first; a word or a word set.</param>
internal sealed record PatternVariant(IReadOnlyList<PatternElement> Elements, int Trigger)
{
    /// <summary>No mention and no gap reaches farther.</summary>
    private const int Far = 48;

    /// <summary>How many tokens at most may stand before the trigger.</summary>
    internal int MostBefore { get; } = Math.Min(Far, Elements.Take(Trigger).Sum(MostOf));

    private static int MostOf(PatternElement element) => element switch
    {
        WordElement => 1,
        SetElement set => set.Set.Longest,
        GapElement gap => gap.Most,
        _ => Far,
    };
}
