using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>A stretch of days made of several dates that the text tells.</summary>
internal sealed record JoinedDate : DateReason
{
    /// <summary>Whoever wants to follow a date does not read more; an article may tell of one stay in a hundred sentences.</summary>
    private const int MostParts = 6;

    private readonly IReadOnlyList<DateReason> _parts;
    private readonly EdtfDate _result;

    private JoinedDate(IReadOnlyList<DateReason> parts, EdtfDate result) => (_parts, _result) = (parts, result);

    /// <summary>The reason for a stretch; one that was joined before becomes part of it.</summary>
    internal static DateReason? Of(DateReason? one, DateReason? other, EdtfDate result) =>
        one is null || other is null ? one ?? other : new JoinedDate([.. PartsOf(one).Concat(PartsOf(other)).Distinct().Take(MostParts)], result);

    internal override string In(string text) =>
        $"{string.Join(' ', _parts.Select(part => part.In(text)))} All days from the first to the last of these = {_result.Text}.";

    private static IReadOnlyList<DateReason> PartsOf(DateReason reason) => reason switch
    {
        JoinedDate joined => joined._parts,
        BorrowedDate { Lender: JoinedDate joined } => joined._parts,
        _ => [reason],
    };
}
