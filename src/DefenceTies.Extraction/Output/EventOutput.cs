namespace DefenceTies.Extraction.Output;

/// <summary>An event as <c>extract</c> prints it.</summary>
/// <param name="Kind">The word of its kind.</param>
/// <param name="Status">The word of its status.</param>
/// <param name="Date">When, as EDTF of level 1; none when the text does not tell.</param>
/// <param name="Countries">The codes of the parties, sorted.</param>
/// <param name="Host">The code of the host country.</param>
/// <param name="City">The city.</param>
/// <param name="Officials">The named people.</param>
/// <param name="Offices">The unnamed office holders.</param>
/// <param name="Stage">The word of an agreement's stage.</param>
/// <param name="Title">A short title.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Evidence">The sentences that tell of it.</param>
public sealed record EventOutput(
    string Kind,
    string? Status,
    string? Date,
    IReadOnlyList<string>? Countries,
    string? Host,
    string? City,
    IReadOnlyList<OfficialOutput>? Officials,
    IReadOnlyList<OfficeOutput>? Offices,
    string? Stage,
    string? Title,
    double Confidence,
    string? Rule,
    IReadOnlyList<SpanOutput>? Evidence);
