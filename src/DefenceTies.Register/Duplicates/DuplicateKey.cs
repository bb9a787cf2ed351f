namespace DefenceTies.Register.Duplicates;

/// <summary>A place in the list of possible duplicates.</summary>
/// <param name="Score">The score there.</param>
/// <param name="Id">The id there.</param>
public readonly record struct DuplicateKey(double Score, long Id);
