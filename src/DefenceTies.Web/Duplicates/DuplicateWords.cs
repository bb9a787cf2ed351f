using DefenceTies.Domain.Time;
using DefenceTies.Register.Duplicates;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Duplicates;

/// <summary>What the pages of duplicates and merges say.</summary>
public static class DuplicateWords
{
    /// <summary>The kinds of records that can be merged.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [RecordKind.Event, RecordKind.Official, RecordKind.Organisation];

    /// <summary>Several records of a kind: "officials".</summary>
    public static string Plural(RecordKind kind) => kind switch
    {
        RecordKind.Event => "events",
        RecordKind.Official => "officials",
        RecordKind.Organisation => "organisations",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What tells a record from others of its name.</summary>
    public static string About(DuplicateSide side)
    {
        ArgumentNullException.ThrowIfNull(side);
        return side switch
        {
            { Event: { } row } => $"{DateWords.Short(row.Date)} · {EventWords.Parties(row)}{EventWords.Rest(row)} · {Counted.Of(row.Sources, "source")}",
            { Official: { } official } => string.Join(" · ", new[] { official.Country?.Name, official.Post, Counted.Of(official.Events, "event") }.OfType<string>()),
            _ => side.Country?.Name ?? "country not told",
        };
    }

    /// <summary>The page of a record.</summary>
    public static string Address(RecordKind kind, long id) => kind switch
    {
        RecordKind.Event => PageAddresses.Event(id),
        RecordKind.Official => PageAddresses.Official(id),
        RecordKind.Organisation => PageAddresses.Organisation(id),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
