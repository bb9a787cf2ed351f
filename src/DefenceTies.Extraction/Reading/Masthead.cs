namespace DefenceTies.Extraction.Reading;

/// <summary>Recognises the line by which a page says whose it is.</summary>
internal sealed class Masthead(OutletNames names)
{
    private const int TopLines = 3;
    private const int MostWords = 6;
    private const int MostUnlisted = 4;
    private const int LongestTop = 90;

    /// <summary>The outlet that a line before the text names as the page's.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Its place on the page.</param>
    /// <param name="next">The line after it.</param>
    internal OutletName? Read(PageLine line, int at, PageLine? next)
    {
        if (line.Date is not null || line.Text.Length > LongestTop)
        {
            return null;
        }

        // A row of links begins with the name of the page's owner as often as with "Home".
        if (line.FurnitureBecause is not null)
        {
            return at < TopLines && LineParts.Of(line.Text) is [var own, _, ..] ? names.Listed(own) : null;
        }

        var bare = LineParts.Unwrapped(line.Text);
        return line.Words <= MostWords && names.Of(bare) is { } whole && (whole.IsListed || line.Words < MostUnlisted || (line.Words == MostUnlisted && at < TopLines)) ? whole
            : at < TopLines && line.Words <= MostWords + MostWords && LineParts.Of(line.Text) is [var first, _, ..] && (names.Listed(first) ?? (IsAboveMenu(next) ? names.Formed(first) : null)) is { } opening ? opening
            : at < TopLines && IsAboveMenu(next) && names.IsNameLike(bare) ? names.New(bare)
            : at < TopLines && LineParts.IsMenu(line.Text) && LineParts.Of(line.Text) is [var home, ..] && (names.Formed(home) ?? (at == 0 && names.IsNameLike(home) ? names.New(home) : null)) is { } row ? row
            : null;
    }

    private static bool IsAboveMenu(PageLine? next) => next is not null && LineParts.IsMenu(next.Text);
}
