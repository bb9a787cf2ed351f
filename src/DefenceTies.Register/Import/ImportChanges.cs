namespace DefenceTies.Register.Import;

/// <summary>Record by record, what an import does to the register.</summary>
/// <param name="Records">The records it adds, changes, tells again or removes, events first.</param>
/// <param name="Suggestions">What it proposes on records that a person has touched.</param>
public sealed record ImportChanges(IReadOnlyList<ChangedRecord> Records, IReadOnlyList<SuggestedChange> Suggestions);
