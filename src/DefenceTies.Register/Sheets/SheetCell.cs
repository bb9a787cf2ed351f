using System.Globalization;
using System.Text.RegularExpressions;
using DefenceTies.Register.Export;

namespace DefenceTies.Register.Sheets;

/// <summary>What spreadsheets do to a cell that nobody touched, undone.</summary>
internal static partial class SheetCell
{
    /// <summary>A cell's text: without blanks around it, lines ended in one way, and without the apostrophe that disarms a formula.</summary>
    internal static string TextOf(string? cell)
    {
        var clean = Clean(cell);
        return clean.Length > 1 && clean[0] == CsvEvents.Disarming && CsvEvents.FormulaStarts.Contains(clean[1], StringComparison.Ordinal) ? clean[1..].Trim() : clean;
    }

    /// <summary>The members of a list in a cell; the places of empty ones stand.</summary>
    internal static string[] ListOf(string? cell)
    {
        var text = TextOf(cell);
        return text.Length == 0 ? [] : [.. text.Split('|').Select(member => member.Trim())];
    }

    /// <summary>Whether a cell says what was exported.</summary>
    /// <param name="cell">The cell as it came back.</param>
    /// <param name="exported">What was exported; none for an empty cell.</param>
    /// <param name="form">What stands in the column.</param>
    internal static bool IsSame(string? cell, string? exported, SheetForm form)
    {
        var (back, was) = (Clean(cell), Clean(exported));
        return back == was || TextOf(back) == was
            || (form is SheetForm.Date or SheetForm.Day && IsSameDay(back, was))
            || (form == SheetForm.Informs && back.Replace(',', '.') == was)
            || (IsList(form) && ListOf(back).SequenceEqual(ListOf(was)));
    }

    private static bool IsList(SheetForm form) => form is SheetForm.List or SheetForm.Parties or SheetForm.People or SheetForm.Organisations;

    private static string Clean(string? cell) => (cell ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    // A spreadsheet shows 2025-10-26 in the manner of its country, and saves it so: 26.10.2025, 10/26/25. Since nobody
    // knows which is the month, either will do when it comes to the day that was exported.
    private static bool IsSameDay(string back, string was)
    {
        if (DateOnly.TryParseExact(was, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Numbers().Match(back) is { Success: true } read
                && new[] { (3, 2, 1), (3, 1, 2), (1, 2, 3) }.Any(order => IsDay(day, NumberIn(read, order.Item1), NumberIn(read, order.Item2), NumberIn(read, order.Item3)));
        }

        return DateOnly.TryParseExact($"{was}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            && (back.Equals(month.ToString("MMM-yy", CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase)
                || back.Equals(month.ToString("MMM yy", CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsDay(DateOnly day, int year, int month, int dayOfMonth) =>
        day.Day == dayOfMonth && day.Month == month && (day.Year == year || (year < 100 && day.Year % 100 == year));

    private static int NumberIn(Match read, int group) => int.Parse(read.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})\.?(?:[ T]0{1,2}:00(?::00)?)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();
}
