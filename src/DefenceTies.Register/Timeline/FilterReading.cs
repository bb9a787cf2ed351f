namespace DefenceTies.Register.Timeline;

/// <summary>A filter read from an address.</summary>
/// <param name="Filter">All that could be understood.</param>
/// <param name="Problems">What could not; empty when all is well.</param>
public sealed record FilterReading(TimelineFilter Filter, IReadOnlyList<FilterProblem> Problems);
