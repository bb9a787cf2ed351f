using System.Globalization;
using System.Text.RegularExpressions;
using DefenceTies.Extraction.Dates;

namespace DefenceTies.Extraction.Reading;

/// <summary>Reads the stamp that a wire service leaves at the end of its texts: "AP-NY-09-27-05 1611EDT", month first.</summary>
internal static partial class WireStamps
{
    private const int Century = 100;
    private const int OldestYear = 70;

    /// <summary>The day that a line gives as a stamp, or none.</summary>
    internal static WrittenDate? Read(string line)
    {
        var match = Stamp().Match(line);
        if (!match.Success || match.Index != 0)
        {
            return null;
        }

        var (month, day, year) = (Number(match, 1), Number(match, 2), Number(match, 3));
        var full = (year >= OldestYear ? 1900 : 2000) + (year % Century);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(full, month) ? new WrittenDate(full, null, month, day) : null;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("[A-Z]{2,4}-[A-Z]{2,3}-([0-9]{2})-([0-9]{2})-([0-9]{2})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();
}
