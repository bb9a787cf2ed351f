namespace DefenceTies.Register;

/// <summary>How much the register holds.</summary>
/// <param name="Events">Events.</param>
/// <param name="Articles">Articles that stand.</param>
/// <param name="Sources">Files whose newest version they stand in.</param>
public sealed record RegisterTotals(int Events, int Articles, int Sources);
