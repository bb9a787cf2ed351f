using System.Globalization;
using System.Text;

namespace DefenceTies.Register.Export;

/// <summary>Writes the content lines of RFC 5545: escaped, folded at 75 octets, ended by CR and LF.</summary>
internal sealed class CalendarLines(TextWriter output)
{
    private const int LongestLine = 75;

    /// <summary>Writes a property whose value is no text: a date, a word, an address.</summary>
    internal void Write(string name, string value)
    {
        var line = new StringBuilder();
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (Rune.IsControl(rune))
            {
                continue;
            }

            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                line.Append("\r\n ");
                octets = 1;
            }

            line.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        output.Write(line.Append("\r\n"));
    }

    /// <summary>Writes a text.</summary>
    internal void WriteText(string name, string text) => Write(name, Escape(text));

    /// <summary>Writes several texts as one value.</summary>
    internal void WriteTexts(string name, IEnumerable<string> texts) => Write(name, string.Join(',', texts.Select(Escape)));

    /// <summary>Writes a day.</summary>
    internal void WriteDay(string name, DateOnly day) => Write($"{name};VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    /// <summary>Writes an instant.</summary>
    internal void WriteInstant(string name, DateTimeOffset at) => Write(name, at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");
}
