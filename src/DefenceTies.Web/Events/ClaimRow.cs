using DefenceTies.Domain.Articles;
using DefenceTies.Register.Events;

namespace DefenceTies.Web.Events;

/// <summary>A line of the table that sets the sources side by side.</summary>
/// <param name="Label">What the line is about: "Date", "Visitors".</param>
/// <param name="IsDisputed">Whether the sources disagree on it.</param>
/// <param name="Register">What the register holds.</param>
/// <param name="BySource">What each report says, in the order of the reports; a report that says nothing has none.</param>
public sealed record ClaimRow(string Label, bool IsDisputed, IReadOnlyList<RegisterValue> Register, IReadOnlyList<IReadOnlyList<Claim>> BySource)
{
    /// <summary>Why the register holds it, in words; none when there is nothing to say.</summary>
    public string? Because { get; init; }

    /// <summary>Passages of articles that people marked as its evidence.</summary>
    public IReadOnlyList<DecidedPassage> Passages { get; init; } = [];
}
