using DefenceTies.Register.Events;

namespace DefenceTies.Register.FollowUp;

/// <summary>What should have happened by now, or is about to end, and nobody has told.</summary>
/// <param name="Overdue">Planned events whose last possible day has passed, the newest first.</param>
/// <param name="Expiring">Agreements that are told to end soon or to have ended, and are not marked as lapsed.</param>
/// <param name="Missing">Exercise series that were held in earlier years and not yet in this one.</param>
public sealed record FollowUpPage(IReadOnlyList<EventRow> Overdue, IReadOnlyList<ExpiringAgreement> Expiring, IReadOnlyList<MissingEdition> Missing);

/// <summary>An agreement near its end.</summary>
/// <param name="Event">The agreement.</param>
/// <param name="Ends">The last day on which it may end.</param>
public sealed record ExpiringAgreement(EventRow Event, DateOnly Ends);

/// <summary>An exercise series without this year's edition.</summary>
/// <param name="Last">Its last edition on record.</param>
/// <param name="Editions">How many are on record.</param>
public sealed record MissingEdition(EventRow Last, int Editions);
