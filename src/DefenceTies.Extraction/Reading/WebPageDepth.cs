namespace DefenceTies.Extraction.Reading;

/// <summary>
/// Tells how deep a page is nested, before it is parsed: parsing takes time in proportion to the square of the depth,
/// and a hostile page would take for ever.
/// </summary>
internal static class WebPageDepth
{
    /// <summary>Pages of the press stay below a hundred.</summary>
    internal const int Max = 1_000;

    /// <summary>Elements that hold nothing, or that the next of their kind closes.</summary>
    private static readonly HashSet<string> s_flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "dd", "dt", "li", "option", "p", "rp", "rt", "td", "th", "tr", "tbody", "thead", "tfoot",
    };

    /// <summary>Whether the page is nested deeper than <see cref="Max"/>.</summary>
    internal static bool IsTooDeep(string html)
    {
        var flat = s_flat.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var start = at + (closes ? 2 : 1);
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            {
                end++;
            }

            if (end > start && !flat.Contains(html.AsSpan(start, end - start)))
            {
                depth = Math.Max(0, depth + (closes ? -1 : 1));
            }

            if (depth > Max)
            {
                return true;
            }
        }

        return false;
    }
}
