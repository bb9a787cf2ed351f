using DefenceTies.Domain.Time;

namespace DefenceTies.Web.Events;

/// <summary>One side of a disagreement about a date.</summary>
/// <param name="Source">Who says it.</param>
/// <param name="Date">What is said.</param>
public sealed record DateSide(string Source, EdtfDate Date);
