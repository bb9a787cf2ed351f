namespace DefenceTies.Domain.Time;

/// <summary>Makes the date of the points that were typed and of the words about them.</summary>
internal static class TypedDateMeaning
{
    private const string EndsFirst = "It ends before it begins: say both years.";

    internal static TypedDate Of(DateOpening opening, bool joinedByAnd, IReadOnlyList<IReadOnlyList<EdtfPoint>> groups) => groups switch
    {
        [[var only]] => OfPoint(opening, only),
        [[var first, var last]] => OfStretch(opening, joinedByAnd, first, last),
        _ when opening is not (DateOpening.None or DateOpening.Some) || joinedByAnd => Refused(TypedDateReader.WriteInstead),
        _ when groups.Any(group => group is [var first, var last] && last.Last < first.First) => Refused(EndsFirst),
        _ => Parsed($"[{string.Join(',', groups.Select(group => group is [var first, var last] && first != last ? $"{first}..{last}" : $"{group[0]}"))}]"),
    };

    private static TypedDate OfPoint(DateOpening opening, EdtfPoint point) => opening switch
    {
        DateOpening.None or DateOpening.Some => new TypedDate(EdtfDate.OfPoint(point), null),
        DateOpening.From or DateOpening.Since => Parsed($"{point}/.."),
        DateOpening.Until => Parsed($"../{point}"),
        DateOpening.By => Parsed($"[..{point}]"),
        DateOpening.NotBefore => Parsed($"[{point}..]"),
        DateOpening.Before when point.First > DateOnly.MinValue => Parsed($"[..{EdtfDate.OfDay(point.First.AddDays(-1))}]"),
        DateOpening.After when point.Last < DateOnly.MaxValue => Parsed($"[{EdtfDate.OfDay(point.Last.AddDays(1))}..]"),
        _ => Refused(TypedDateReader.WriteInstead),
    };

    private static TypedDate OfStretch(DateOpening opening, bool joinedByAnd, EdtfPoint first, EdtfPoint last)
    {
        if (last.Last < first.First)
        {
            return Refused(EndsFirst);
        }

        if (first == last)
        {
            return new TypedDate(EdtfDate.OfPoint(first), null);
        }

        return opening switch
        {
            DateOpening.Some => Parsed($"[{first}..{last}]"),
            DateOpening.None or DateOpening.From when !joinedByAnd => Parsed($"{first}/{last}"),
            DateOpening.None when first.Day is not null && last.Day is not null && last.First.DayNumber - first.First.DayNumber == 1 => Parsed($"{first}/{last}"),
            DateOpening.None => Refused("Write “8 to 10 Aug 2025” for all days between, “8 or 10 Aug 2025” when it is not known which."),
            _ => Refused(TypedDateReader.WriteInstead),
        };
    }

    private static TypedDate Parsed(string edtf) =>
        EdtfDate.TryParse(edtf, out var date) ? new TypedDate(date, null) : Refused(TypedDateReader.WriteInstead);

    private static TypedDate Refused(string problem) => new(null, problem);
}
