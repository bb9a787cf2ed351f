namespace DefenceTies.Extraction.Mentions;

/// <summary>A clause of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Parent">The number of the clause that it hangs from; -1 for none.</param>
/// <param name="Group">Joined clauses are of one group.</param>
internal sealed record Clause(ClauseKind Kind, int Parent, int Group);
