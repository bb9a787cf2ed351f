namespace DefenceTies.Register.History;

/// <summary>A report that an act moved from one event to another, or a person of a report from one official to another.</summary>
/// <param name="Report">The report.</param>
/// <param name="Element">The person's number in it; none when the report itself was moved.</param>
/// <param name="From">Where it stood; none when it stood nowhere.</param>
/// <param name="To">Where it stands since; none when nowhere.</param>
internal sealed record Move(long Report, int? Element, long? From, long? To);
