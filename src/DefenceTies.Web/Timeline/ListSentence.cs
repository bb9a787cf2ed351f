using System.Globalization;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>Says what the list shows: "21 events" "possibly in 2025, newest first".</summary>
public static class ListSentence
{
    /// <summary>How many: "No event", "1 event", "21 events", "1,000 events or more".</summary>
    public static string Count(TimelinePage page) => page switch
    {
        { Count: 0 } => "No event",
        { Count: 1 } => "1 event",
        { CountIsLimited: true } => string.Create(CultureInfo.InvariantCulture, $"{page.Count:N0} events or more"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{page.Count:N0} events"),
    };

    /// <summary>Which, and in which order.</summary>
    public static string Which(TimelineFilter filter)
    {
        var order = filter.OldestFirst ? "oldest first" : "newest first";
        return PeriodWords.AsAdverb(filter.From, filter.To) is { } period
            ? $"{(filter.CertainlyInPeriod ? "certainly" : "possibly")} {period}, {order}"
            : order;
    }
}
