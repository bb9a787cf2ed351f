namespace DefenceTies.Extraction.Wording;

/// <summary>A pattern with its choices made: a plain run of elements.</summary>
/// <param name="Elements">The elements.</param>
/// <param name="Trigger">Which of them is looked up first; a word or a word set.</param>
internal sealed record PatternVariant(IReadOnlyList<PatternElement> Elements, int Trigger);
