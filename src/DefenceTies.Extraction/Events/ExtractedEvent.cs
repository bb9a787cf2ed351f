using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Events;

/// <summary>One event as one article tells it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Status">Whether it has happened.</param>
/// <param name="Date">When, never a day that the text does not give; none when the text does not tell.</param>
/// <param name="Parties">The parties, in the order of their codes.</param>
/// <param name="Host">Where it takes place; for a transfer the recipient.</param>
/// <param name="City">The city, where told.</param>
/// <param name="Officials">The named people who took part.</param>
/// <param name="Offices">Office holders who took part and are not named.</param>
/// <param name="Stage">How far an agreement has come; none for all other kinds.</param>
/// <param name="Title">A short title made from what was found.</param>
/// <param name="Confidence">How likely it is right in every field, from 0 to 1.</param>
/// <param name="Rule">The rule that found it first.</param>
/// <param name="Evidence">The sentences that tell of it, at most 8, each at most 600 units.</param>
/// <param name="Claims">Every field with the words it rests on; what the register stores.</param>
public sealed record ExtractedEvent(
    EventKind Kind,
    EventStatus Status,
    EdtfDate? Date,
    IReadOnlyList<ExtractedParty> Parties,
    CountryCode? Host,
    string? City,
    IReadOnlyList<ExtractedOfficial> Officials,
    IReadOnlyList<ExtractedOffice> Offices,
    AgreementStage? Stage,
    string Title,
    double Confidence,
    string Rule,
    IReadOnlyList<TextSpan> Evidence,
    IReadOnlyList<Claim> Claims)
{
    /// <summary>How <see cref="Date"/> follows from the words of the text, in sentences for the reader; none without a date.</summary>
    public string? DateBecause { get; init; }

    /// <summary>The signs that <see cref="Confidence"/> was weighed from.</summary>
    internal IReadOnlyList<ConfidenceSign> Signs { get; init; } = [];
}
