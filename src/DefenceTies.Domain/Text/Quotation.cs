using System.Text;

namespace DefenceTies.Domain.Text;

/// <summary>Words of a source as they are shown and kept: what a reader sees, on one line.</summary>
public static class Quotation
{
    /// <summary>
    /// The words with single blanks between them, without soft hyphens, blanks of no width, marks of direction and
    /// control characters.
    /// </summary>
    /// <param name="verbatim">The very words of the source.</param>
    public static string Of(string verbatim)
    {
        ArgumentNullException.ThrowIfNull(verbatim);
        return IsPlain(verbatim) ? verbatim : Cleaned(verbatim);
    }

    /// <summary>Nearly all words are, and cost no copy.</summary>
    private static bool IsPlain(string verbatim)
    {
        for (var at = 0; at < verbatim.Length; at++)
        {
            var unit = verbatim[at];
            if (IsUnseen(unit) || (char.IsWhiteSpace(unit) && (unit != ' ' || at == 0 || at == verbatim.Length - 1 || verbatim[at - 1] == ' ')))
            {
                return false;
            }
        }

        return true;
    }

    private static string Cleaned(string verbatim)
    {
        var words = new StringBuilder(verbatim.Length);
        var isBlankDue = false;
        foreach (var unit in verbatim)
        {
            if (char.IsWhiteSpace(unit))
            {
                isBlankDue = words.Length > 0;
            }
            else if (!IsUnseen(unit))
            {
                words.Append(isBlankDue ? " " : "").Append(unit);
                isBlankDue = false;
            }
        }

        return words.ToString();
    }

    /// <summary>The joiners of scripts that need them stay.</summary>
    private static bool IsUnseen(char unit) =>
        unit is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF'
        || (char.IsControl(unit) && !char.IsWhiteSpace(unit));
}
