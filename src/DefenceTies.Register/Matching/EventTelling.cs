using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Matching;

/// <summary>What is compared of an event: as an article tells it, or as it stands in the register.</summary>
internal sealed record EventTelling
{
    /// <summary>What it is.</summary>
    internal required EventKind Kind { get; init; }

    /// <summary>The days that its date may mean; for an undated past one only the latest.</summary>
    internal required DateBounds Bounds { get; init; }

    /// <summary>The parties.</summary>
    internal required IReadOnlySet<CountryCode> Parties { get; init; }

    /// <summary>The host country.</summary>
    internal CountryCode? Host { get; init; }

    /// <summary>The city, folded.</summary>
    internal string? City { get; init; }

    /// <summary>The named people.</summary>
    internal required IReadOnlyList<ToldOfficial> Officials { get; init; }

    /// <summary>Who is told by the post alone.</summary>
    internal IReadOnlyList<ToldOffice> Offices { get; init; } = [];

    /// <summary>The organisations, by id.</summary>
    internal required IReadOnlySet<long> Organisations { get; init; }

    /// <summary>The name of an exercise, folded, without the year; none when not told.</summary>
    internal string? Exercise { get; init; }

    /// <summary>Words of the equipment handed over, or of the course.</summary>
    internal required IReadOnlySet<string> Things { get; init; }

    /// <summary>The type of an agreement.</summary>
    internal string? AgreementType { get; init; }

    /// <summary>The subjects of an agreement.</summary>
    internal required IReadOnlySet<string> Subjects { get; init; }

    /// <summary>Words of what an agreement is said to be on.</summary>
    internal IReadOnlySet<string> Matter { get; init; } = new HashSet<string>();

    /// <summary>The sum of money, by its numbers and "million" or "billion".</summary>
    internal string? Value { get; init; }

    /// <summary>Whether nothing says from when on it can have been.</summary>
    internal bool IsUndated => Bounds.Earliest is null;

    /// <summary>Whether its date spans no more than a week.</summary>
    internal bool IsPrecise =>
        Bounds is { Earliest: { } earliest, Latest: { } latest } && latest.DayNumber - earliest.DayNumber < MatchWeights.PreciseDays;

    /// <summary>Whether somebody buys, sells or signs.</summary>
    internal bool IsDeal => Kind is EventKind.Agreement or EventKind.Transfer;

    /// <summary>The people who travelled on a visit: those said to, or failing that those of a country other than the host.</summary>
    internal IEnumerable<ToldOfficial> Visitors() =>
        Kind != EventKind.Visit ? [] : Officials.Where(official => official.Travels ?? (official.Country is not null && IsVisiting(official.Country)));

    /// <summary>The people of the receiving side of a visit.</summary>
    internal IEnumerable<ToldOfficial> Hosts() => Host is null ? [] : Officials.Where(official => official.Country == Host);

    /// <summary>The posts that the visitors are told to hold, named or not.</summary>
    internal IEnumerable<PostWords> VisitingPosts() =>
        Kind != EventKind.Visit ? []
        : Visitors().Select(official => official.Post)
            .Concat(Offices.Where(office => office.Country is not null && IsVisiting(office.Country)).Select(office => office.Post))
            .Where(post => post.Key.Length > 0);

    private bool IsVisiting(CountryCode country) => Host is not null && country != Host && Parties.Contains(country);
}
