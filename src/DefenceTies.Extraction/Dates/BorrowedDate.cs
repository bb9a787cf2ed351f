using System.Diagnostics.CodeAnalysis;

namespace DefenceTies.Extraction.Dates;

/// <summary>A date that the event's own sentence leaves out and another one tells.</summary>
internal sealed record BorrowedDate : DateReason
{
    /// <summary>What comes next in a text is of the day told just before.</summary>
    internal const string FromJustBefore = "Its own sentence tells no date; the one told just before is taken.";

    /// <summary>"This was agreed …": the event is said to be part of one told before.</summary>
    internal const string FromWhatItPointsTo = "Its own sentence tells no date but points to what was told just before.";

    /// <summary>What was signed on the one visit told.</summary>
    internal const string FromTheVisit = "The text tells no date for it; it is taken from the encounter of the same countries.";

    /// <summary>What was signed on the one visit told, which took several days.</summary>
    internal const string FromTheVisitsFirstDay = "The text tells no date for it; it is the first day of the encounter of the same countries.";

    private readonly string _why;

    private BorrowedDate(DateReason lender, string why) => (Lender, _why) = (lender, why);

    /// <summary>How the other date follows; never borrowed itself, for a text may lend one date on through thousands of sentences.</summary>
    internal DateReason Lender { get; }

    /// <summary>The reason for a date taken from elsewhere.</summary>
    /// <param name="lender">How the date follows there.</param>
    /// <param name="why">Why it holds here too, as a sentence.</param>
    [return: NotNullIfNotNull(nameof(lender))]
    internal static DateReason? Of(DateReason? lender, string why) =>
        lender is null ? null : new BorrowedDate(lender is BorrowedDate borrowed ? borrowed.Lender : lender, why);

    internal override string In(string text) => $"{_why} {Lender.In(text)}";
}
