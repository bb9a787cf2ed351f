using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Matching;

/// <summary>Compares the people of two tellings of events.</summary>
internal sealed class PeopleComparison
{
    private readonly EventTelling _left;
    private readonly EventTelling _right;
    private readonly ToldOfficial[] _leftVisitors;
    private readonly ToldOfficial[] _rightVisitors;
    private readonly ToldOfficial[] _shared;

    internal PeopleComparison(EventTelling left, EventTelling right)
    {
        (_left, _right) = (left, right);
        (_leftVisitors, _rightVisitors) = ([.. left.Visitors()], [.. right.Visitors()]);
        var others = right.Officials.Select(official => official.Id).ToHashSet();
        _shared = [.. left.Officials.Where(official => others.Contains(official.Id))];
    }

    /// <summary>Whether a named official is in both.</summary>
    internal bool AnyShared => _shared.Length > 0;

    /// <summary>Whether both name who travelled, and no name of the one can be a name of the other.</summary>
    internal bool OtherVisitors =>
        _leftVisitors.Length > 0 && _rightVisitors.Length > 0 && !VisitorsShared
        && !_leftVisitors.Any(visitor => _rightVisitors.Any(visitor.MayBe));

    // Where only one takes it for a visit, its visitor is among those who talked in the other.
    private bool VisitorsShared => (_leftVisitors.Length, _rightVisitors.Length) switch
    {
        (0, 0) => false,
        (_, 0) => _right.Kind != EventKind.Visit && Overlap(_leftVisitors, _right.Officials),
        (0, _) => _left.Kind != EventKind.Visit && Overlap(_left.Officials, _rightVisitors),
        _ => Overlap(_leftVisitors, _rightVisitors),
    };

    /// <summary>What the people say for and against.</summary>
    /// <param name="isDateVague">Whether one of the dates is vague.</param>
    internal IEnumerable<(double Weight, string Words)> Weigh(bool isDateVague)
    {
        var anybodyTravels = _leftVisitors.Length > 0 || _rightVisitors.Length > 0;
        if (AnyShared)
        {
            yield return VisitorsShared || !anybodyTravels
                ? (MatchWeights.SharedOfficial, "a named official in both")
                : (MatchWeights.SharedHost, "a named host in both");
        }

        if (!VisitorsShared && _leftVisitors.Length > 0 && _rightVisitors.Length > 0)
        {
            yield return (MatchWeights.PerhapsSharedOfficial, "visitors whose names may be one name");
        }

        if (!anybodyTravels && OtherPeopleOfOneCountry())
        {
            yield return (MatchWeights.OtherOfficials, "different officials of one country");
        }

        if (_left.Kind == EventKind.Visit && _right.Kind == EventKind.Visit && AreOthers(_left.Hosts(), _right.Hosts()))
        {
            yield return isDateVague ? (MatchWeights.OtherHostsOfVagueDate, "different hosts, and a vague date") : (MatchWeights.OtherHosts, "different hosts");
        }

        if (_leftVisitors.Length == 0 || _rightVisitors.Length == 0)
        {
            foreach (var ofPosts in Posts())
            {
                yield return ofPosts;
            }
        }
    }

    private static bool Overlap(IEnumerable<ToldOfficial> some, IEnumerable<ToldOfficial> others) =>
        some.Any(official => others.Any(other => other.Id == official.Id));

    private static bool AreOthers(IEnumerable<ToldOfficial> some, IEnumerable<ToldOfficial> others) =>
        some.Any() && others.Any() && !some.Any(official => others.Any(other => other.Id == official.Id || official.MayBe(other)));

    private bool OtherPeopleOfOneCountry() =>
        _left.Officials.Where(official => official.Country is not null).GroupBy(official => official.Country)
            .Any(group => AreOthers(group, _right.Officials.Where(official => official.Country == group.Key)));

    private IEnumerable<(double Weight, string Words)> Posts()
    {
        PostWords[] some = [.. _left.VisitingPosts()], others = [.. _right.VisitingPosts()];
        if (some.Any(post => others.Any(post.IsSameAs)))
        {
            yield return (MatchWeights.SamePost, "a visitor of the same post");
        }
        else if (some.Length > 0 && others.Length > 0 && !some.Any(post => others.Any(post.AgreesWith)))
        {
            yield return (MatchWeights.OtherPost, "visitors of different posts");
        }
    }
}
