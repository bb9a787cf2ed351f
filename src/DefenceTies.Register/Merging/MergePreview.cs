using DefenceTies.Register.Editing;

namespace DefenceTies.Register.Merging;

/// <summary>What a merge would come to.</summary>
/// <param name="Fields">Every field that either event has, in a reader's order.</param>
/// <param name="Refusal">Why they cannot be merged as seen; none when they can.</param>
public sealed record MergePreview(IReadOnlyList<FieldMerge> Fields, EditResult? Refusal);
