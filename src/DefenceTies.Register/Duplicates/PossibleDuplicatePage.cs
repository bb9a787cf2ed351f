namespace DefenceTies.Register.Duplicates;

/// <summary>A part of the list of possible duplicates.</summary>
/// <param name="Rows">The entries, likeliest first.</param>
/// <param name="Next">Where the list goes on; none at its end.</param>
public sealed record PossibleDuplicatePage(IReadOnlyList<PossibleDuplicateRow> Rows, DuplicateKey? Next);
