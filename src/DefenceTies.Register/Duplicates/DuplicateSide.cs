using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;

namespace DefenceTies.Register.Duplicates;

/// <summary>One of two records that may be one.</summary>
/// <param name="Id">The record's id.</param>
/// <param name="Name">An event's title, an official's or an organisation's name.</param>
/// <param name="OtherNames">What else an official or organisation is called.</param>
/// <param name="Country">The country that an official or organisation belongs to; none for an event, or when not told.</param>
/// <param name="Event">The event as lists show it; none for other records.</param>
/// <param name="Official">The official as lists show them; none for other records.</param>
public sealed record DuplicateSide(long Id, string Name, IReadOnlyList<string> OtherNames, CountryName? Country, EventRow? Event, OfficialRow? Official);
