using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Evaluation;

/// <summary>An event as a careful reader annotated it.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Kind">The word of its kind.</param>
/// <param name="Required">Whether it must be found; the others are neither rewarded nor punished.</param>
/// <param name="Status">The word of its status.</param>
/// <param name="Date">When, as EDTF of level 0 or 1; none when the text does not tell.</param>
/// <param name="Countries">The codes of the parties.</param>
/// <param name="Host">The code of the host country.</param>
/// <param name="City">The city.</param>
/// <param name="Officials">The named people who took part.</param>
/// <param name="Stage">The word of an agreement's stage.</param>
/// <param name="Evidence">The first words of the sentence that reports it.</param>
public sealed record GoldEvent(
    string Id,
    string Kind,
    bool Required,
    string Status,
    string? Date,
    IReadOnlyList<string> Countries,
    string? Host,
    string? City,
    IReadOnlyList<OfficialOutput> Officials,
    string? Stage,
    string? Evidence);
