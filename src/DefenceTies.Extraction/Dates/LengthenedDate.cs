using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>A first or last day with the number of days that it lasted: "arrived on Monday for a three-day visit".</summary>
/// <param name="Day">How the first or last day follows.</param>
/// <param name="Words">Where the number of days stands.</param>
/// <param name="IsEnd">Whether it is the last day.</param>
/// <param name="Result">The days.</param>
internal sealed record LengthenedDate(DateReason Day, TextSpan Words, bool IsEnd, EdtfDate Result) : DateReason
{
    /// <summary>The reason for the days that begin or end with a known one.</summary>
    internal static DateReason? Of(DateReason? day, TextSpan words, bool isEnd, EdtfDate result) => day is null ? null : new LengthenedDate(day, words, isEnd, result);

    internal override string In(string text) => $"{Day.In(text)} '{Quotation.Of(Words.In(text))}' {(IsEnd ? "up to that day" : "from that day on")} = {Result.Text}.";
}
