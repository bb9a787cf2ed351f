namespace DefenceTies.Extraction.Reading;

/// <summary>Finds the web address in a line.</summary>
internal static class WebAddress
{
    private static readonly string[] s_openings = ["https://", "http://", "www."];

    /// <summary>The first address, or none.</summary>
    internal static Uri? In(string line)
    {
        foreach (var opening in s_openings)
        {
            var start = line.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
            {
                continue;
            }

            var end = start;
            while (end < line.Length && !char.IsWhiteSpace(line[end]) && line[end] is not ('"' or '<' or '>' or ')' or '|'))
            {
                end++;
            }

            var written = line[start..end].TrimEnd('.', ',', ';');
            return Uri.TryCreate(opening[^1] == '.' ? "https://" + written : written, UriKind.Absolute, out var address) ? address : null;
        }

        return null;
    }
}
