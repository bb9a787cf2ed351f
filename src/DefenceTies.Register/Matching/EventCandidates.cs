using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Matching;

/// <summary>
/// Finds the events that a report may tell of: those of two of its parties about its date, and those of its people in the
/// year about it. One query, each part of it along an index and bounded.
/// </summary>
internal static class EventCandidates
{
    /// <summary>How many events are looked at for one report at most.</summary>
    internal const int Most = MostInTime + MostOfPeople + (2 * MostUndated);

    private const int MostInTime = 60;
    private const int MostOfPeople = 40;
    private const int MostUndated = 10;

    internal static async Task<IReadOnlyList<long>> FindAsync(RegisterContext context, EventTelling telling, CancellationToken cancellationToken) =>
        await Query(context, telling).ToListAsync(cancellationToken);

    internal static IQueryable<long> Query(RegisterContext context, EventTelling telling)
    {
        var parties = telling.Parties.ToArray();
        var people = telling.Officials.Select(official => official.Id).ToArray();
        EventKind[] kinds = telling.Kind is EventKind.Visit or EventKind.Meeting ? [EventKind.Visit, EventKind.Meeting] : [telling.Kind];
        var (from, to) = SpanOf(telling.Bounds);
        var (low, high) = (KeyAt(from.AddDays(-MatchWeights.UndatedReach)), KeyAt(to) + 1);

        // A date that tells only a year has a key below those of the days of its year, and begins up to a year before.
        var pairs = context.Pairs.Where(pair => parties.Contains(pair.A) && parties.Contains(pair.B) && kinds.Contains(pair.Kind));
        var inTime = pairs
            .Where(pair => pair.SortKey >= low && pair.SortKey <= high && pair.Earliest <= to && pair.Latest >= from)
            .OrderByDescending(pair => pair.SortKey).ThenByDescending(pair => pair.EventId)
            .Select(pair => pair.EventId).Take(MostInTime);
        var undated = pairs
            .Where(pair => pair.SortKey == TimelineOrder.Undated)
            .OrderByDescending(pair => pair.EventId)
            .Select(pair => pair.EventId).Take(MostUndated);
        var participants = context.Participants.Where(participant => people.Contains(participant.OfficialId));
        var ofPeople = participants
            .Where(participant => participant.SortKey >= low && participant.SortKey <= high)
            .OrderByDescending(participant => participant.SortKey).ThenByDescending(participant => participant.EventId)
            .Select(participant => participant.EventId).Take(MostOfPeople);
        var ofPeopleUndated = participants
            .Where(participant => participant.SortKey == TimelineOrder.Undated)
            .OrderByDescending(participant => participant.EventId)
            .Select(participant => participant.EventId).Take(MostUndated);
        return inTime.Union(undated).Union(ofPeople).Union(ofPeopleUndated);
    }

    // Of a report without a date what lies within reach before its article; of one that has not even that, whatever is newest.
    private static (DateOnly From, DateOnly To) SpanOf(DateBounds bounds) => bounds switch
    {
        { Earliest: { } earliest, Latest: { } latest } => (earliest.AddDays(-MatchWeights.DaysApart), latest.AddDays(MatchWeights.DaysApart)),
        { Earliest: { } earliest } => (earliest, earliest.AddDays(MatchWeights.UndatedReach)),
        { Latest: { } latest } => (latest.AddDays(-MatchWeights.UndatedReach), latest),
        _ => (DateOnly.MinValue.AddDays(MatchWeights.UndatedReach), DateOnly.MaxValue.AddDays(-1)),
    };

    private static int KeyAt(DateOnly day) => (day.Year * 100_000) + 10_000 + (day.Month * 100) + day.Day;
}
