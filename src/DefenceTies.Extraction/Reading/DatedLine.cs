using DefenceTies.Extraction.Dates;

namespace DefenceTies.Extraction.Reading;

/// <summary>A line that gives a date.</summary>
/// <param name="Date">The date; only its year and month where the line gives no more.</param>
/// <param name="Kind">What sort of line.</param>
/// <param name="Swapped">The date with day and month the other way round, when the digits allow both.</param>
internal sealed record DatedLine(WrittenDate Date, DatedLineKind Kind, WrittenDate? Swapped = null);
