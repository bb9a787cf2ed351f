using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Matching;

/// <summary>Compares the dates of two tellings of events.</summary>
internal static class DateComparison
{
    /// <summary>Whether the dates cannot be of one event, or too little can be said; none when they allow it.</summary>
    internal static MatchScore? WhyNot(EventTelling left, EventTelling right, bool officialShared)
    {
        if (left.IsUndated || right.IsUndated)
        {
            return IsOutOfReach(left, right) ? MatchScore.Never("dates that do not fit") : null;
        }

        return left.Bounds.DaysApart(right.Bounds) switch
        {
            null or 0 => null,
            <= MatchWeights.DaysApart when !officialShared => MatchScore.TooLittle("dates that do not fit, and nobody named in both"),
            <= MatchWeights.DaysApart when left.Kind != right.Kind => MatchScore.Never("a visit and talks on other days"),
            <= MatchWeights.DaysApart => null,
            _ => MatchScore.Never("dates that do not fit"),
        };
    }

    internal static (double Weight, string Words) Weigh(EventTelling left, EventTelling right) =>
        left.IsUndated || right.IsUndated ? (0, "one of them without a date")
        : left.Bounds.Overlaps(right.Bounds) ? left.IsPrecise && right.IsPrecise ? (MatchWeights.SameDays, "the same days") : (MatchWeights.DatesOverlap, "dates that overlap")
        : left.Kind == EventKind.Visit ? (MatchWeights.DatesNear, $"dates at most {MatchWeights.DaysApart} days apart")
        : (MatchWeights.TalksOnOtherDays, "different days");

    // An event told without a date is a recent one: what lies years before its article is another, and so is what comes after.
    private static bool IsOutOfReach(EventTelling left, EventTelling right)
    {
        var (undated, other) = left.IsUndated ? (left, right) : (right, left);
        if (undated.Bounds.Latest is not { } told)
        {
            return false;
        }

        return other.Bounds.Earliest > told || (other.Bounds.Latest is { } latest && Math.Abs(told.DayNumber - latest.DayNumber) > MatchWeights.UndatedReach);
    }
}
