using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Matching;

/// <summary>What is compared of an event: as an article tells it, or as it stands in the register.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Bounds">The days that its date may mean; for an undated past one only the latest.</param>
/// <param name="Parties">The parties.</param>
/// <param name="Host">The host country.</param>
/// <param name="City">The city, folded.</param>
/// <param name="Officials">The named people.</param>
/// <param name="Organisations">The organisations, by id.</param>
/// <param name="Names">Names of an exercise, course or equipment, folded.</param>
/// <param name="Matter">What an agreement is about: words of its type, subjects and value.</param>
internal sealed record EventTelling(
    EventKind Kind,
    DateBounds Bounds,
    IReadOnlySet<CountryCode> Parties,
    CountryCode? Host,
    string? City,
    IReadOnlyList<ToldOfficial> Officials,
    IReadOnlySet<long> Organisations,
    IReadOnlySet<string> Names,
    IReadOnlySet<string> Matter)
{
    /// <summary>The fields whose values are names that tell one event from another.</summary>
    internal static IReadOnlySet<ClaimField> NameFields { get; } = new HashSet<ClaimField> { ClaimField.ExerciseName, ClaimField.Course, ClaimField.Equipment };

    /// <summary>The fields that tell what an agreement is about.</summary>
    internal static IReadOnlySet<ClaimField> MatterFields { get; } = new HashSet<ClaimField> { ClaimField.AgreementType, ClaimField.AgreementSubject, ClaimField.Value };

    /// <summary>Whether nothing says from when on it can have been.</summary>
    internal bool IsUndated => Bounds.Earliest is null;

    /// <summary>Whether its date spans no more than a week.</summary>
    internal bool IsPrecise =>
        Bounds is { Earliest: { } earliest, Latest: { } latest } && latest.DayNumber - earliest.DayNumber < MatchWeights.PreciseDays;

    /// <summary>The people who travelled: those said to, or failing that those of a country other than the host.</summary>
    internal IReadOnlySet<long> Visitors() =>
        Kind != EventKind.Visit ? new HashSet<long>()
        : Officials.Where(official => official.Travels ?? (Host is not null && official.Country is not null && official.Country != Host))
            .Select(official => official.Id).ToHashSet();
}
