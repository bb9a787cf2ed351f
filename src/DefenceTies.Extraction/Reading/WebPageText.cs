using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DefenceTies.Extraction.Reading;

/// <summary>The readable text of a web page: one paragraph for each block, no scripts, no markup.</summary>
internal static class WebPageText
{
    private static readonly HashSet<string> s_unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "form", "button", "select", "textarea",
    };

    private static readonly HashSet<string> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "td", "th", "tr", "ul",
    };

    /// <summary>Reads a page.</summary>
    internal static string Of(string html)
    {
        var text = new StringBuilder();
        var node = (INode?)new HtmlParser().ParseDocument(html).DocumentElement;
        while (node is not null)
        {
            if (node is IText words)
            {
                Append(text, words.Data);
            }
            else if (node is IElement { LocalName: "br" })
            {
                Break(text, 1);
            }
            else if (IsBlock(node))
            {
                Break(text, 2);
            }

            node = Next(node, text);
        }

        return text.ToString().Trim();
    }

    /// <summary>The next node in reading order, without recursion: a hostile page may be nested as deep as it likes.</summary>
    private static INode? Next(INode node, StringBuilder text)
    {
        if (node.FirstChild is { } child && !(node is IElement element && s_unread.Contains(element.LocalName)))
        {
            return child;
        }

        for (INode? at = node; at is not null; at = at.Parent)
        {
            if (at != node && IsBlock(at))
            {
                Break(text, 2);
            }

            if (at.NextSibling is { } sibling)
            {
                return sibling;
            }
        }

        return null;
    }

    private static bool IsBlock(INode node) => node is IElement element && s_blocks.Contains(element.LocalName);

    private static void Append(StringBuilder text, string words)
    {
        foreach (var letter in words)
        {
            if (!char.IsWhiteSpace(letter) || letter == '\u00A0')
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
            {
                text.Append(' ');
            }
        }
    }

    private static void Break(StringBuilder text, int lines)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        var there = 0;
        while (there < text.Length && text[text.Length - 1 - there] == '\n')
        {
            there++;
        }

        text.Append('\n', text.Length == 0 ? 0 : Math.Max(0, lines - there));
    }
}
