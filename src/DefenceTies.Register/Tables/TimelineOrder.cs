using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Tables;

/// <summary>
/// The one order of the timeline: by year; inside a year the dates with a month or day before those that only tell the
/// year, newest first; then by the earliest possible day; then by id. What has no earliest day is undated and comes last.
/// </summary>
public static class TimelineOrder
{
    /// <summary>The key of what has no earliest day.</summary>
    public const int Undated = 0;

    /// <summary>
    /// The decimal digits year, group (1 dated, 0 year only), month, day: 202511026 for 26 October 2025, 202500101 for
    /// 2025. Higher is newer.
    /// </summary>
    public static int SortKeyOf(EdtfDate? date) =>
        date?.Bounds.Earliest is not { } day ? Undated
        : (((day.Year * 10) + (TellsOnlyYear(date) ? 0 : 1)) * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>
    /// The key with the id behind it: unique, and in the timeline's order. The full-text table has it as its row number.
    /// </summary>
    /// <param name="sortKey">As <see cref="SortKeyOf"/> makes it.</param>
    /// <param name="eventId">The event's id, below 2^32.</param>
    public static long RowKeyOf(int sortKey, long eventId) => ((long)sortKey << 32) | eventId;

    private static bool TellsOnlyYear(EdtfDate date) => date.Members[0].Start?.Month is null;
}
