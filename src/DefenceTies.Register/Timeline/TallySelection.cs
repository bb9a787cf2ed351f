using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// The tallies that answer a filter exactly, where there are such: for all events, one country or two, one topic or one publisher, narrowed by kind,
/// status, review state and whole months.
/// </summary>
internal static class TallySelection
{
    private const int LastDay = 31;

    /// <summary>The tallies of a filter; none when events must be looked at.</summary>
    internal static IQueryable<EventTally>? Of(RegisterContext context, TimelineFilter filter) =>
        ScopeOf(filter) is { } scope && HasWholeMonths(filter) ? Narrowed(context.EventTallies.Where(tally => tally.Scope == scope), filter) : null;

    /// <summary>The tallies that add up to a filter's count by kind, status and review state: of no more rows than need be.</summary>
    internal static IQueryable<EventTally>? CountsOf(RegisterContext context, TimelineFilter filter)
    {
        var scope = TellsTime(filter) ? null : ScopeOf(filter);
        return scope is null ? Of(context, filter) : Narrowed(context.EventTallies.Where(tally => tally.Scope == TallyScope.Whenever + scope), filter);
    }

    /// <summary>Whether a filter asks when events were.</summary>
    internal static bool TellsTime(TimelineFilter filter) => filter.From is not null || filter.To is not null || filter.Undated != UndatedEvents.With;

    /// <summary>The scope of a filter; none when there is no tally of it.</summary>
    internal static string? ScopeOf(TimelineFilter filter)
    {
        var rest = filter with
        {
            Kinds = Choice<EventKind>.Any,
            Statuses = Choice<EventStatus>.Any,
            Reviews = Choice<ReviewState>.Any,
            Countries = Choice<CountryCode>.Any,
            Topics = Choice<string>.Any,
            Publishers = Choice<string>.Any,
            MatchAnyCountry = false,
            From = null,
            To = null,
            CertainlyInPeriod = false,
            Undated = UndatedEvents.With,
            OldestFirst = false,
            Zoom = null,
            View = TimelineFilter.All.View,
            After = null,
            Before = null,
        };
        var excluded = filter.Countries.Excluded.Count + filter.Topics.Excluded.Count + filter.Publishers.Excluded.Count;
        return rest != TimelineFilter.All || excluded > 0 ? null : (filter.Countries.Included, filter.Topics.Included, filter.Publishers.Included) switch
        {
            ([], [], []) => TallyScope.All,
            ([var country], [], []) => TallyScope.Of(country),
            ([var one, var other], [], []) when !filter.MatchAnyCountry => TallyScope.Of(one, other),
            ([], [var topic], []) => TallyScope.OfTopic(topic),
            ([], [], [var publisher]) => TallyScope.OfPublisher(FilterColumns.Publisher(publisher)),
            _ => null,
        };
    }

    /// <summary>Whether the period begins and ends with a month, so that months need not be parted.</summary>
    internal static bool HasWholeMonths(TimelineFilter filter) =>
        filter.From?.Bounds.Earliest is null or { Day: 1 }
        && (filter.To?.Bounds.Latest is not { } to || to.Day == DateTime.DaysInMonth(to.Year, to.Month));

    /// <summary>The tallies of all scopes of one sort.</summary>
    internal static IQueryable<EventTally> Scopes(IQueryable<EventTally> tallies, string prefix)
    {
        var end = prefix[..^1] + (char)(prefix[^1] + 1);
#pragma warning disable CA1309 // The database compares, byte by byte; EF reads no ordinal comparison.
        return tallies.Where(tally => string.Compare(tally.Scope, prefix) >= 0 && string.Compare(tally.Scope, end) < 0);
#pragma warning restore CA1309
    }

    /// <summary>Those of some tallies that the filter's values and period ask for.</summary>
    internal static IQueryable<EventTally> Narrowed(IQueryable<EventTally> tallies, TimelineFilter filter)
    {
        var (kinds, notKinds) = filter.Kinds;
        var (statuses, notStatuses) = filter.Statuses;
        var (reviews, notReviews) = filter.Reviews;
        tallies = kinds.Count == 0 ? tallies : tallies.Where(tally => kinds.Contains(tally.Kind));
        tallies = notKinds.Count == 0 ? tallies : tallies.Where(tally => !notKinds.Contains(tally.Kind));
        tallies = statuses.Count == 0 ? tallies : tallies.Where(tally => statuses.Contains(tally.Status));
        tallies = notStatuses.Count == 0 ? tallies : tallies.Where(tally => !notStatuses.Contains(tally.Status));
        tallies = reviews.Count == 0 ? tallies : tallies.Where(tally => reviews.Contains(tally.Review));
        tallies = notReviews.Count == 0 ? tallies : tallies.Where(tally => !notReviews.Contains(tally.Review));
        tallies = filter.Undated switch
        {
            UndatedEvents.Only => tallies.Where(tally => tally.First == EventTally.NoFirst),
            UndatedEvents.Without => tallies.Where(tally => tally.First != EventTally.NoFirst),
            _ => tallies,
        };
        if (filter.From?.Bounds.Earliest is { } from)
        {
            var first = Digits(from, from.Day);
            tallies = filter.CertainlyInPeriod ? tallies.Where(tally => tally.First >= first) : tallies.Where(tally => tally.Last >= first);
        }

        if (filter.To?.Bounds.Latest is { } to)
        {
            var last = Digits(to, LastDay);
            tallies = filter.CertainlyInPeriod ? tallies.Where(tally => tally.Last <= last) : tallies.Where(tally => tally.First <= last);
        }

        return tallies;
    }

    /// <summary>The day that a tally's digits mean.</summary>
    internal static DateOnly DayOf(int digits)
    {
        var (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100);
        return new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>A day as digits.</summary>
    internal static int DigitsOf(DateOnly day) => Digits(day, day.Day);

    private static int Digits(DateOnly month, int day) => (((month.Year * 100) + month.Month) * 100) + day;
}
