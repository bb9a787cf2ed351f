using DefenceTies.Extraction.Dates;

namespace DefenceTies.Extraction.Reading;

/// <summary>A line that gives a date.</summary>
/// <param name="Date">The date.</param>
/// <param name="Kind">What sort of line.</param>
internal sealed record DatedLine(WrittenDate Date, DatedLineKind Kind);
