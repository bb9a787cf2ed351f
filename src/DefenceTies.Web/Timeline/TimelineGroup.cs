using DefenceTies.Register.Events;
using DefenceTies.Web.Dates;

namespace DefenceTies.Web.Timeline;

/// <summary>Events that stand under one heading.</summary>
/// <param name="Heading">The month, the year, or "No date".</param>
/// <param name="Note">What is said of all of them beside their number; none where the heading says it all.</param>
/// <param name="Ruler">The days on which their dates are drawn; none when there is nothing to draw.</param>
/// <param name="KnownYear">The year that the heading tells.</param>
/// <param name="Rows">The events, in the order of the list.</param>
public sealed record TimelineGroup(string Heading, string? Note, DayRuler? Ruler, int? KnownYear, IReadOnlyList<EventRow> Rows);
