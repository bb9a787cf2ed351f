namespace DefenceTies.Extraction.Wording;

/// <summary>One step of a pattern.</summary>
internal abstract record PatternElement;

/// <summary>This very word.</summary>
internal sealed record WordElement(int Word) : PatternElement;

/// <summary>A phrase of a set.</summary>
internal sealed record SetElement(WordSet Set) : PatternElement;

/// <summary>A mention.</summary>
internal sealed record SlotElement(string Name, SlotType Type) : PatternElement;

/// <summary>Some words, as few as fit.</summary>
internal sealed record GapElement(int Most) : PatternElement;
