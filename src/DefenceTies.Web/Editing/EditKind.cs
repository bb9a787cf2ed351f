using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>What can be entered by hand.</summary>
/// <param name="Plural">Its word in an address: visits, training.</param>
/// <param name="Name">What a reader calls one of them.</param>
/// <param name="Record">The kind of record.</param>
/// <param name="Event">The kind of event; none for another record.</param>
public sealed record EditKind(string Plural, string Name, RecordKind Record, EventKind? Event = null)
{
    /// <summary>All that can be entered, in the order of a desk.</summary>
    public static IReadOnlyList<EditKind> All { get; } =
    [
        new("visits", "visit", RecordKind.Event, EventKind.Visit),
        new("meetings", "meeting", RecordKind.Event, EventKind.Meeting),
        new("agreements", "agreement", RecordKind.Event, EventKind.Agreement),
        new("exercises", "exercise", RecordKind.Event, EventKind.Exercise),
        new("training", "training", RecordKind.Event, EventKind.Training),
        new("transfers", "transfer", RecordKind.Event, EventKind.Transfer),
        new("officials", "official", RecordKind.Official),
        new("organisations", "organisation", RecordKind.Organisation),
    ];

    /// <summary>What an address speaks of; none when it speaks of nothing that can be entered.</summary>
    public static EditKind? Of(string plural) => All.FirstOrDefault(kind => kind.Plural == plural);
}
