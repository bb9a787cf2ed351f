using System.Buffers;

namespace DefenceTies.Extraction.Reading;

/// <summary>The parts of a line that signs or wide gaps keep apart: "PTI | New Delhi | Updated", "Iris Amador/Diálogo".</summary>
internal static class LineParts
{
    private static readonly string[] s_wide = ["  ", "\t", "\u00A0\u00A0", " - ", " – ", " — ", ". ", " @ ", "|", "/", ",", "·", "•", ":", ";", "(", ")", "[", "]", "»", "›", ">", "—"];
    private static readonly string[] s_menu = ["  ", "\t", "|", " / ", "·", "•", "»", "›", ">", " - "];
    private static readonly SearchValues<string> s_menuSigns = SearchValues.Create(s_menu, StringComparison.Ordinal);
    private static readonly char[] s_edges = [' ', '\t', '\u00A0', '.', '-', '–', '—', '"', '“', '”', '*', '_', '\'', '#'];

    private const int FewestInMenu = 3;
    private const int LongestEntry = 30;
    private const int LongestMenu = 300;

    /// <summary>The parts that hold something, without blanks and dashes around them.</summary>
    internal static string[] Of(string line) =>
        [.. line.Split(s_wide, StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(part => part.Length > 0)];

    /// <summary>Whether a line is a row of short entries.</summary>
    internal static bool IsMenu(string line)
    {
        if (line.Length > LongestMenu || !line.AsSpan().ContainsAny(s_menuSigns))
        {
            return false;
        }

        var entries = line.Split(s_menu, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return entries.Length >= FewestInMenu && Array.TrueForAll(entries, entry => entry.Length <= LongestEntry && (char.IsUpper(entry[0]) || char.IsDigit(entry[0])));
    }

    /// <summary>Words without the signs that may stand around them.</summary>
    internal static string Bare(string part) => part.Trim(s_edges);

    /// <summary>A short line without brackets, dashes or a colon around it.</summary>
    internal static string Unwrapped(string line) => line.Trim([.. s_edges, '(', ')', '[', ']', ':', '/', '|', '©']);
}
