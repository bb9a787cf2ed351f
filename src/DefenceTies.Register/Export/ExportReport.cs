namespace DefenceTies.Register.Export;

/// <summary>What an export came to.</summary>
/// <param name="Written">How many events were written.</param>
/// <param name="LeftOut">How many the format has no place for: a calendar takes none without a certain day, a map none without a place.</param>
public sealed record ExportReport(long Written, long LeftOut);
