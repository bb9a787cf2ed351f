using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Matching;

/// <summary>Compares two tellings of events. What cannot be one is told first; then what speaks for it is added up.</summary>
internal static class EventComparison
{
    internal static MatchScore Compare(EventTelling left, EventTelling right)
    {
        var people = new PeopleComparison(left, right);
        if (WhyNever(left, right, people) is { } never)
        {
            return MatchScore.Never(never);
        }

        if (DateComparison.WhyNot(left, right, people.AnyShared) is { } dates)
        {
            return dates;
        }

        var isDateVague = !left.IsPrecise || !right.IsPrecise;
        var weighed = Parties(left, right, isDateVague)
            .Append(DateComparison.Weigh(left, right))
            .Concat(people.Weigh(isDateVague))
            .Concat(Places(left, right))
            .Concat(MatterComparison.Weigh(left, right, people.AnyShared))
            .ToArray();
        var score = MatchScore.Of(weighed.Sum(reason => reason.Weight), [.. weighed.Select(reason => reason.Words)]);
        return (left.IsUndated || right.IsUndated) && !people.AnyShared ? score.Doubted("nobody named in both") : score;
    }

    private static string? WhyNever(EventTelling left, EventTelling right, PeopleComparison people) =>
        !IsOneFamily(left.Kind, right.Kind) ? "different kinds"
        : IsEncounter(left) && IsEncounter(right) && left.Host is not null && right.Host is not null && left.Host != right.Host ? "different host countries"
        : people.OtherVisitors ? "different visitors"
        : left.Exercise is not null && right.Exercise is not null && left.Exercise != right.Exercise ? "different exercises"
        : !left.Parties.SetEquals(right.Parties) && !(people.AnyShared && IsWithin(left, right)) ? "different parties"
        : null;

    private static bool IsOneFamily(EventKind left, EventKind right) =>
        left == right || (left is EventKind.Visit or EventKind.Meeting && right is EventKind.Visit or EventKind.Meeting);

    private static bool IsEncounter(EventTelling telling) => telling.Kind is EventKind.Visit or EventKind.Meeting;

    private static bool IsWithin(EventTelling left, EventTelling right) =>
        left.Parties.IsSubsetOf(right.Parties) || right.Parties.IsSubsetOf(left.Parties);

    private static IEnumerable<(double Weight, string Words)> Parties(EventTelling left, EventTelling right, bool isDateVague)
    {
        yield return left.Parties.SetEquals(right.Parties)
            ? (MatchWeights.SameParties, "the same parties")
            : (MatchWeights.PartiesWithin, "the parties of one among those of the other");
        if (left.Kind != right.Kind)
        {
            yield return (isDateVague ? MatchWeights.OtherKindOfVagueDate : MatchWeights.OtherKind, "told as different kinds of event");
        }
    }

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
}
