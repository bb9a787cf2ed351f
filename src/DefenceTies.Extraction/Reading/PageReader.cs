using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.Reading;

/// <summary>Cuts a page into its articles and marks the furniture in each.</summary>
internal sealed class PageReader(Knowledge knowledge)
{
    private const int HeadLines = 6;
    private const int FewWords = 3;
    private const int FewestTitleWords = 3;

    private readonly LineSorter _sorter = new(knowledge);
    private readonly DatelineReader _datelines = new(knowledge);
    private readonly Masthead _mastheads = new(new OutletNames(knowledge));

    /// <summary>The articles in order; none when nothing on the page is article text.</summary>
    internal IReadOnlyList<ArticlePage> Read(string text)
    {
        var lines = LineReader.Read(text).Select(span => _sorter.Sort(text, span)).ToList();
        var pages = new List<ArticlePage>();
        var headings = new HashSet<string>(StringComparer.Ordinal);
        var (first, hasProse, isTail) = (0, false, false);
        for (var at = 0; at < lines.Count; at++)
        {
            lines[at] = lines[at] with { IsAmongProse = hasProse && !isTail };
            var heading = lines[at].IsHeadline ? Folding.Fold(lines[at].Text) : null;
            if (lines[at].Date?.Kind == DatedLineKind.Header ? at > first : heading is not null && hasProse && !headings.Contains(heading) && IsDatedBelow(text, lines, at))
            {
                var cut = heading is not null && BearsDate(lines, at, first) ? at - 1 : at;
                pages.Add(PageOf(lines[first..cut]));
                headings.Clear();
                (first, hasProse, isTail) = (cut, false, false);
                lines[at] = lines[at] with { IsAmongProse = false };
            }

            hasProse |= lines[at].IsProse;
            isTail = (isTail || lines[at].OpensTail) && !lines[at].IsProse;
            if (heading is not null)
            {
                headings.Add(heading);
            }
        }

        if (first < lines.Count)
        {
            pages.Add(PageOf(lines[first..]));
        }

        return [.. pages.Where(page => page.Lines.Any(line => line.FurnitureBecause is null))];
    }

    /// <summary>A headline after prose begins another article when prose follows, and before it a date line or a dateline.</summary>
    private bool IsDatedBelow(string text, List<PageLine> lines, int at)
    {
        var isDated = false;
        for (var next = at + 1; next < lines.Count && next <= at + HeadLines; next++)
        {
            isDated |= lines[next].Date is not null;
            if (lines[next].IsProse)
            {
                return isDated || _datelines.Read(text, lines[next].Span) is not null;
            }
        }

        return false;
    }

    /// <summary>Whether the date of the article stands above its headline, since none stands below.</summary>
    private static bool BearsDate(List<PageLine> lines, int at, int first) =>
        at - 1 > first && lines[at - 1].Date?.Kind == DatedLineKind.Bare && at + 1 < lines.Count && lines[at + 1].Date is null;

    private ArticlePage PageOf(List<PageLine> lines)
    {
        MarkMasthead(lines);
        var folded = lines.ConvertAll(line => line.FurnitureBecause is null && !line.IsProse ? Folding.Fold(line.Text) : "");
        var body = lines.FindIndex(line => line.IsProse);
        var titleAt = TitleAt(lines[..(body < 0 ? lines.Count : body)], folded);
        var marked = new List<PageLine>(lines.Count);
        var isTail = false;
        foreach (var (at, line) in lines.Index())
        {
            isTail = (isTail || line.OpensTail) && !line.IsProse;
            marked.Add(line.FurnitureBecause is not null || line.IsProse || at == titleAt ? line
                : isTail ? line with { FurnitureBecause = "it stands after the article's end" }
                : titleAt >= 0 && folded[at] == folded[titleAt] ? line with { FurnitureBecause = "the headline once more" }
                : line.Words <= FewWords ? line with { FurnitureBecause = "a short line outside the text" }
                : line);
        }

        return new ArticlePage(marked, titleAt < 0 ? "" : lines[titleAt].Text, titleAt);
    }

    /// <summary>The outlet's name is no headline, unless there is no other.</summary>
    private void MarkMasthead(List<PageLine> lines)
    {
        var body = lines.FindIndex(line => line.IsProse);
        for (var at = 0; at < (body < 0 ? lines.Count : body); at++)
        {
            if (_mastheads.Read(lines[at], at, at + 1 < lines.Count ? lines[at + 1] : null) is { } outlet
                && (outlet.IsListed || !lines[at].IsHeadline || lines.Index().Any(pair => pair.Index != at && pair.Index < body && pair.Item.IsHeadline)))
            {
                lines[at] = lines[at] with { Outlet = outlet, FurnitureBecause = "the name of the outlet" };
            }
        }
    }

    /// <summary>The headline is the line that the page repeats, else the first that looks like one.</summary>
    private static int TitleAt(List<PageLine> head, List<string> folded)
    {
        var times = folded.CountBy(text => text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var repeated = Enumerable.Range(0, head.Count).FirstOrDefault(at => head[at].IsHeadline && times[folded[at]] > 1, -1);
        var first = repeated >= 0 ? repeated : head.FindIndex(line => line.IsHeadline);
        return first >= 0 ? first : head.FindLastIndex(line => line.FurnitureBecause is null && line.Words >= FewestTitleWords && char.IsUpper(line.Text[0]));
    }
}
