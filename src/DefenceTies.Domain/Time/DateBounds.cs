namespace DefenceTies.Domain.Time;

/// <summary>
/// The days that a date may mean: the earliest and latest possible one, and the first and last day on which the event
/// certainly was (none for "in October", all three for a stay of three days).
/// </summary>
/// <param name="Earliest">The first possible day; none when nothing bounds the past.</param>
/// <param name="Latest">The last possible day; none when nothing bounds the future.</param>
/// <param name="CoreFirst">The first certain day; none when no day is certain.</param>
/// <param name="CoreLast">The last certain day; set exactly when <paramref name="CoreFirst"/> is.</param>
public readonly record struct DateBounds(DateOnly? Earliest, DateOnly? Latest, DateOnly? CoreFirst, DateOnly? CoreLast)
{
    /// <summary>Nothing is known of the day.</summary>
    public static DateBounds Unknown { get; }

    /// <summary>Whether neither end is known.</summary>
    public bool IsUnknown => Earliest is null && Latest is null;

    /// <summary>Whether every possible day lies in the period.</summary>
    public bool CertainlyIn(DateOnly? from, DateOnly? to) =>
        (from is null || Earliest >= from) && (to is null || Latest <= to);

    /// <summary>Whether at least one possible day lies in the period. Any day is possible for an unknown date.</summary>
    public bool PossiblyIn(DateOnly? from, DateOnly? to) =>
        (from is null || Latest is null || Latest >= from) && (to is null || Earliest is null || Earliest <= to);

    /// <summary>Whether some day is possible for both. An unknown date overlaps nothing.</summary>
    public bool Overlaps(DateBounds other) =>
        !IsUnknown && !other.IsUnknown && PossiblyIn(other.Earliest, other.Latest);

    /// <summary>
    /// How many days lie between the nearest possible days of both: 0 when they overlap, 1 for neighbouring days; none
    /// when one of them is unknown.
    /// </summary>
    public int? DaysApart(DateBounds other) =>
        IsUnknown || other.IsUnknown ? null
        : Overlaps(other) ? 0
        : Latest < other.Earliest ? other.Earliest!.Value.DayNumber - Latest!.Value.DayNumber
        : Earliest!.Value.DayNumber - other.Latest!.Value.DayNumber;
}
