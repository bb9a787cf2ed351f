using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>A first day with the number of days that it lasted: "arrived on Monday for a three-day visit".</summary>
/// <param name="First">How the first day follows.</param>
/// <param name="Words">Where the number of days stands.</param>
/// <param name="Result">The days.</param>
internal sealed record LengthenedDate(DateReason First, TextSpan Words, EdtfDate Result) : DateReason
{
    /// <summary>The reason for the days that begin with a known one.</summary>
    internal static DateReason? Of(DateReason? first, TextSpan words, EdtfDate result) => first is null ? null : new LengthenedDate(first, words, result);

    internal override string In(string text) => $"{First.In(text)} '{Quotation.Of(Words.In(text))}' from that day on = {Result.Text}.";
}
