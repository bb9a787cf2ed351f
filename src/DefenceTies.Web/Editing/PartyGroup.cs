using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>The parties of one part, which share a row of the form.</summary>
/// <param name="Part">Their part.</param>
/// <param name="Label">The row's label.</param>
/// <param name="Missing">What is said when a new event has none.</param>
/// <param name="Rank">The field of the side's rank, where it has one.</param>
public sealed record PartyGroup(PartyPart Part, string Label, string Missing, RecordField? Rank = null);
