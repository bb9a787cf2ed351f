using System.Globalization;

namespace DefenceTies.Web.Backup;

/// <summary>How large something is, for a reader.</summary>
public static class ByteWords
{
    private static readonly string[] s_units = ["KB", "MB", "GB", "TB"];

    /// <summary>"12 KB", "3.4 MB".</summary>
    public static string Of(long bytes)
    {
        var (size, unit) = (bytes / 1000.0, 0);
        while (size >= 1000 && unit < s_units.Length - 1)
        {
            (size, unit) = (size / 1000, unit + 1);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{(size < 10 && unit > 0 ? $"{size:0.#}" : $"{Math.Max(1, Math.Round(size)):0}")} {s_units[unit]}");
    }
}
