namespace DefenceTies.Domain.Time;

/// <summary>What was understood of a date that a person typed.</summary>
/// <param name="Date">The date; none when nothing was typed, or when it means no date.</param>
/// <param name="Problem">Why it means no date, and what to write instead; none when it does, or when nothing was typed.</param>
public sealed record TypedDate(EdtfDate? Date, string? Problem)
{
    /// <summary>
    /// Reads a date as people write it: "26 Oct 2025", "October 2025", "8-10 Aug 2025", "26 or 28 Oct 2025", "about 2022",
    /// "sometime between 6 and 8 Sep 2021", "by 8 Jul 2025", 2025-10-26, or EDTF.
    /// </summary>
    /// <param name="text">What was typed; never throws, whatever it is.</param>
    public static TypedDate Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new TypedDate(null, null);
        }

        if (EdtfDate.TryParse(text, out var edtf))
        {
            return new TypedDate(edtf, null);
        }

        if (text.Length > TypedDateReader.Longest)
        {
            return new TypedDate(null, TypedDateReader.WriteInstead);
        }

        return new TypedDateReader(DateTokens.Of(text)).Read();
    }
}
