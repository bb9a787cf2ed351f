namespace DefenceTies.Register.Suggestions;

/// <summary>What imports would have changed on records that people decided.</summary>
/// <param name="Records">The records, in the order in which the first suggestion for each was made.</param>
/// <param name="Next">Where the next page begins; none at the end.</param>
public sealed record SuggestionPage(IReadOnlyList<SuggestedRecord> Records, long? Next);
