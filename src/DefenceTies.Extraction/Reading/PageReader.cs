using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.Reading;

/// <summary>Cuts a page into its articles and marks the furniture in each.</summary>
internal sealed class PageReader(Knowledge knowledge)
{
    private const int HeadLines = 6;
    private const int FewWords = 3;

    private readonly LineSorter _sorter = new(knowledge);
    private readonly DatelineReader _datelines = new(knowledge);

    /// <summary>The articles in order; none when nothing on the page is article text.</summary>
    internal IReadOnlyList<ArticlePage> Read(string text)
    {
        var lines = LineReader.Read(text).Select(span => _sorter.Sort(text, span)).ToList();
        var pages = new List<ArticlePage>();
        var first = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            if (BeginsArticle(text, lines, first, at))
            {
                pages.Add(PageOf(lines[first..at]));
                first = at;
            }
        }

        if (first < lines.Count)
        {
            pages.Add(PageOf(lines[first..]));
        }

        return [.. pages.Where(page => page.Lines.Any(line => line.FurnitureBecause is null))];
    }

    /// <summary>A headline after prose begins another article when a date line or a dateline follows before its own prose.</summary>
    private bool BeginsArticle(string text, List<PageLine> lines, int first, int at)
    {
        if (lines[at].Date?.Kind == DatedLineKind.Header)
        {
            return at > first;
        }

        if (!lines[at].IsHeadline || !lines[first..at].Any(line => line.IsProse) || lines[first..at].Any(line => Same(line, lines[at])))
        {
            return false;
        }

        for (var next = at + 1; next < lines.Count && next <= at + HeadLines; next++)
        {
            if (lines[next].Date is not null)
            {
                return true;
            }

            if (lines[next].IsProse)
            {
                return _datelines.Read(text, lines[next].Span) is not null;
            }
        }

        return false;
    }

    private static ArticlePage PageOf(List<PageLine> lines)
    {
        var body = lines.FindIndex(line => line.IsProse);
        var head = lines[..(body < 0 ? lines.Count : body)];
        var titleAt = TitleAt(head, lines);
        var title = titleAt < 0 ? "" : lines[titleAt].Text;
        var marked = new List<PageLine>(lines.Count);
        var isTail = false;
        foreach (var (at, line) in lines.Index())
        {
            isTail = (isTail || line.OpensTail) && !line.IsProse;
            marked.Add(line.FurnitureBecause is not null || line.IsProse || at == titleAt ? line
                : isTail ? line with { FurnitureBecause = "it stands after the article's end" }
                : titleAt >= 0 && Same(line, lines[titleAt]) ? line with { FurnitureBecause = "the headline once more" }
                : line.Words <= FewWords ? line with { FurnitureBecause = "a short line outside the text" }
                : line);
        }

        return new ArticlePage(marked, title, titleAt);
    }

    /// <summary>The headline is the line that the page repeats, else the first that looks like one.</summary>
    private static int TitleAt(List<PageLine> head, List<PageLine> lines)
    {
        var repeated = head.FindIndex(line => line.IsHeadline && lines.Count(other => Same(other, line)) > 1);
        return repeated >= 0 ? repeated : head.FindIndex(line => line.IsHeadline);
    }

    private static bool Same(PageLine left, PageLine right) =>
        left.Text == right.Text || (left.Text.Length == right.Text.Length && Folding.Fold(left.Text) == Folding.Fold(right.Text));
}
