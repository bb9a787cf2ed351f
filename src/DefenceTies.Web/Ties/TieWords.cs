using DefenceTies.Domain.Time;
using DefenceTies.Domain.Visits;
using DefenceTies.Register.Ties;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Ties;

/// <summary>What a page says of a tie in sentences.</summary>
internal static class TieWords
{
    /// <summary>When there was contact: "First dated contact in January 2025, last 23 November 2025."; none without a date.</summary>
    internal static string? Contacts(TieSums sums) => (sums.FirstContact, sums.LastContact) switch
    {
        ({ } first, { } last) when first == last => $"The one dated contact: {DateWords.Long(last)}.",
        ({ } first, { } last) => $"First dated contact {DateWords.Long(first)}, last {DateWords.Long(last)}.",
        _ => null,
    };

    /// <summary>Who visited whom: "3 visits went from Pakistan to Bangladesh, none the other way."</summary>
    internal static string Visits(TiePage tie, TieSums sums)
    {
        var (from, back) = (sums.Visits(TieDirection.FromFirst), sums.Visits(TieDirection.FromSecond));
        var (first, second) = (tie.First.Name, tie.Second.Name);
        return (from, back) switch
        {
            (0, 0) => "No visit from one to the other is on record.",
            ( >= 0, 0) => $"{Went(from)} from {first} to {second}, none the other way.",
            (0, >= 0) => $"{Went(back)} from {second} to {first}, none the other way.",
            _ when back > from => $"{Went(back)} from {second} to {first}, {from} the other way.",
            _ => $"{Went(from)} from {first} to {second}, {back} the other way.",
        };
    }

    /// <summary>The name of a lane.</summary>
    internal static string Lane(RhythmLane lane, string first, string second) => lane switch
    {
        RhythmLane.FromFirst => $"{first} → {second}",
        RhythmLane.FromSecond => $"{second} → {first}",
        RhythmLane.Together => "Together, or place not told",
        RhythmLane.Plans => "Agreements and plans",
        _ => throw new ArgumentOutOfRangeException(nameof(lane)),
    };

    /// <summary>A rank in words.</summary>
    internal static string Rank(VisitRank? rank) => rank switch
    {
        null => "not told",
        VisitRank.HeadOfStateOrGovernment => "head of state or government",
        VisitRank.Minister => "minister",
        VisitRank.ServiceChief => "service chief",
        VisitRank.SeniorOfficial => "senior official",
        VisitRank.Delegation => "delegation",
        _ => throw new ArgumentOutOfRangeException(nameof(rank)),
    };

    private static string Went(int visits) => $"{Counted.Of(visits, "visit")} went";
}
