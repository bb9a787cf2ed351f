using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Matching;

/// <summary>Compares two tellings of events. What cannot be one is told first; then what speaks for it is added up.</summary>
internal static class EventComparison
{
    internal static MatchScore Compare(EventTelling left, EventTelling right)
    {
        var shared = left.Officials.Select(official => official.Id).Intersect(right.Officials.Select(official => official.Id)).ToHashSet();
        if (WhyNever(left, right, shared) is { } never)
        {
            return MatchScore.Never(never);
        }

        var weighed = Parties(left, right)
            .Concat(Dates(left, right))
            .Concat(People(left, right, shared))
            .Concat(Places(left, right))
            .Concat(Matter(left, right))
            .ToArray();
        return new MatchScore(Math.Clamp(weighed.Sum(reason => reason.Weight), 0, 1), [.. weighed.Select(reason => reason.Words)]);
    }

    private static string? WhyNever(EventTelling left, EventTelling right, HashSet<long> shared)
    {
        var (leftVisitors, rightVisitors) = (left.Visitors(), right.Visitors());
        return !IsOneFamily(left.Kind, right.Kind) ? "different kinds"
            : left.Kind == EventKind.Visit && right.Kind == EventKind.Visit && left.Host is not null && right.Host is not null && left.Host != right.Host ? "different host countries"
            : leftVisitors.Count > 0 && rightVisitors.Count > 0 && !leftVisitors.Overlaps(rightVisitors) ? "different visitors"
            : left.Names.Count > 0 && right.Names.Count > 0 && !left.Names.Overlaps(right.Names) && left.Kind == EventKind.Exercise ? "different exercises"
            : !left.Parties.SetEquals(right.Parties) && (shared.Count == 0 || !IsWithin(left, right)) ? "different parties"
            : !DatesAllow(left, right, shared.Count > 0) ? "dates that do not fit"
            : null;
    }

    private static bool IsOneFamily(EventKind left, EventKind right) =>
        left == right || (left is EventKind.Visit or EventKind.Meeting && right is EventKind.Visit or EventKind.Meeting);

    private static bool IsWithin(EventTelling left, EventTelling right) =>
        left.Parties.IsSubsetOf(right.Parties) || right.Parties.IsSubsetOf(left.Parties);

    private static bool DatesAllow(EventTelling left, EventTelling right, bool officialShared)
    {
        if (left.Bounds.IsUnknown || right.Bounds.IsUnknown)
        {
            return officialShared;
        }

        return left.Bounds.DaysApart(right.Bounds) switch
        {
            0 when left.IsUndated || right.IsUndated => officialShared && WithinReach(left, right),
            0 => true,
            <= MatchWeights.DaysApart => officialShared,
            _ => false,
        };
    }

    // An event told without a date is a recent one: what lies years before its article is another.
    private static bool WithinReach(EventTelling left, EventTelling right)
    {
        var (undated, other) = left.IsUndated ? (left, right) : (right, left);
        return other.Bounds.Latest is not { } latest || undated.Bounds.Latest is not { } told
            || told.DayNumber - latest.DayNumber <= MatchWeights.UndatedReach;
    }

    private static IEnumerable<(double Weight, string Words)> Parties(EventTelling left, EventTelling right)
    {
        yield return left.Parties.SetEquals(right.Parties)
            ? (MatchWeights.SameParties, "the same parties")
            : (MatchWeights.PartiesWithin, "the parties of one among those of the other");
        if (left.Kind != right.Kind)
        {
            yield return (MatchWeights.OtherKind, "told as different kinds of event");
        }
    }

    private static IEnumerable<(double Weight, string Words)> Dates(EventTelling left, EventTelling right)
    {
        if (left.IsUndated || right.IsUndated)
        {
            yield return (0, "one of them without a date");
        }
        else if (!left.Bounds.Overlaps(right.Bounds))
        {
            yield return (MatchWeights.DatesNear, $"dates at most {MatchWeights.DaysApart} days apart");
        }
        else if (left.IsPrecise && right.IsPrecise)
        {
            yield return (MatchWeights.SameDays, "the same days");
        }
        else
        {
            yield return (MatchWeights.DatesOverlap, "dates that overlap");
        }
    }

    private static IEnumerable<(double Weight, string Words)> People(EventTelling left, EventTelling right, HashSet<long> shared)
    {
        var visitorsShared = left.Visitors().Overlaps(right.Visitors());
        var anybodyTravels = left.Visitors().Count > 0 || right.Visitors().Count > 0;
        if (shared.Count > 0)
        {
            yield return visitorsShared || !anybodyTravels
                ? (MatchWeights.SharedOfficial, "a named official in both")
                : (MatchWeights.SharedHost, "a named host in both");
        }

        if (!anybodyTravels && DifferentPeopleOfOneCountry(left, right))
        {
            yield return (MatchWeights.OtherOfficials, "different officials of one country");
        }

        if (left.Organisations.Overlaps(right.Organisations))
        {
            yield return (MatchWeights.SharedOrganisation, "an organisation in both");
        }
    }

    private static bool DifferentPeopleOfOneCountry(EventTelling left, EventTelling right) =>
        left.Officials.Where(official => official.Country is not null).GroupBy(official => official.Country)
            .Any(group => right.Officials.Where(official => official.Country == group.Key).Select(official => official.Id).ToArray() is { Length: > 0 } others
                && !others.Intersect(group.Select(official => official.Id)).Any());

    private static IEnumerable<(double Weight, string Words)> Places(EventTelling left, EventTelling right)
    {
        if (left.Host is not null && left.Host == right.Host)
        {
            yield return (MatchWeights.SameHost, "the same host country");
        }

        if (left.City is not null && right.City is not null)
        {
            yield return left.City == right.City ? (MatchWeights.SameCity, "the same city") : (MatchWeights.OtherCity, "different cities");
        }
    }

    private static IEnumerable<(double Weight, string Words)> Matter(EventTelling left, EventTelling right)
    {
        if (left.Names.Overlaps(right.Names))
        {
            yield return (MatchWeights.SameName, "the same name or equipment");
        }

        if (left.Matter.Count > 0 && right.Matter.Count > 0)
        {
            yield return left.Matter.Overlaps(right.Matter) ? (MatchWeights.SameMatter, "the same matter") : (MatchWeights.OtherMatter, "different matters");
        }
    }
}
