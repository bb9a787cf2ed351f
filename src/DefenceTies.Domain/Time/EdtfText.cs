namespace DefenceTies.Domain.Time;

/// <summary>Reads and writes the text of a date.</summary>
internal static class EdtfText
{
    private const string Open = "..";

    internal static bool TryRead(string? text, out EdtfForm form, out EdtfRange[] ranges)
    {
        form = EdtfForm.Point;
        ranges = [];
        var trimmed = (text ?? "").Trim();
        if (trimmed is ['[', .. var inner, ']'])
        {
            form = EdtfForm.OneOf;
            return TryReadSet(inner, out ranges);
        }

        var ends = trimmed.Split('/');
        if (ends.Length == 2)
        {
            form = EdtfForm.Interval;
            return TryReadRange(ends[0], ends[1], out ranges);
        }

        if (ends.Length != 1 || !EdtfPoint.TryParse(trimmed, out var point))
        {
            return false;
        }

        ranges = [new EdtfRange(point, point)];
        return true;
    }

    internal static string Write(EdtfForm form, EdtfRange[] ranges) => form switch
    {
        EdtfForm.Point => ranges[0].Start!.Value.ToString(),
        EdtfForm.Interval => $"{End(ranges[0].Start)}/{End(ranges[0].End)}",
        EdtfForm.OneOf => $"[{string.Join(',', ranges.Select(Member))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static bool TryReadSet(string inner, out EdtfRange[] ranges)
    {
        ranges = [];
        var members = new List<EdtfRange>();
        foreach (var part in inner.Split(',', StringSplitOptions.TrimEntries))
        {
            var at = part.IndexOf(Open, StringComparison.Ordinal);
            if (at < 0)
            {
                if (!EdtfPoint.TryParse(part, out var point))
                {
                    return false;
                }

                members.Add(new EdtfRange(point, point));
            }
            else if (TryReadRange(part[..at], part[(at + Open.Length)..], out var range))
            {
                members.AddRange(range);
            }
            else
            {
                return false;
            }
        }

        ranges = [.. members.Distinct().Order()];
        return ranges.Length > 0;
    }

    private static bool TryReadRange(string start, string end, out EdtfRange[] ranges)
    {
        ranges = [];
        if (!TryReadEnd(start, out var from) || !TryReadEnd(end, out var to) || (from is null && to is null) || to?.Last < from?.First)
        {
            return false;
        }

        ranges = [new EdtfRange(from, to)];
        return true;
    }

    private static bool TryReadEnd(string text, out EdtfPoint? point)
    {
        point = null;
        if (text is "" or Open)
        {
            return true;
        }

        if (!EdtfPoint.TryParse(text, out var read))
        {
            return false;
        }

        point = read;
        return true;
    }

    private static string Member(EdtfRange range) =>
        range.Start == range.End ? range.Start!.Value.ToString() : $"{range.Start}{Open}{range.End}";

    private static string End(EdtfPoint? point) => point?.ToString() ?? Open;
}
