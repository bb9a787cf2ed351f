using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Events;

namespace DefenceTies.Web.CommandLine;

/// <summary>What <c>extract --explain</c> tells: what was found in a file, the words and the rules it rests on, and what was left out.</summary>
/// <param name="knowledge">The knowledge that the articles were read with.</param>
public sealed class Explanation(Knowledge knowledge)
{
    private const int LongestSentence = 160;

    private readonly EventExplanation _events = new(knowledge);

    /// <summary>The lines for one file.</summary>
    /// <param name="fileName">Its name.</param>
    /// <param name="text">Its decoded text.</param>
    /// <param name="articles">What was found in it.</param>
    public IEnumerable<string> Of(string fileName, string text, IReadOnlyList<ExtractedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        yield return $"{Quotation.Of(fileName)}: {(articles.Count == 0 ? "no article" : Count(articles.Count, "article"))}";
        foreach (var (at, article) in articles.Index())
        {
            yield return "";
            yield return $"Article {at + 1} ({Place(article.Span)}): {(article.Title.Length == 0 ? "without a headline" : Quotation.Of(article.Title))}";
            foreach (var line in OfArticle(text, article))
            {
                yield return line.Length == 0 ? "" : "  " + line;
            }
        }

        yield return "";
    }

    internal static string Place(TextSpan span) => $"{span.Start}-{span.End}";

    private IEnumerable<string> OfArticle(string text, ExtractedArticle article)
    {
        yield return article.Publisher is { } publisher ? $"publisher: {publisher}. {article.PublisherBecause}" : "publisher: none. The page names none.";
        yield return article.Published is { } day ? $"published: {day.Text}. {article.PublishedBecause}" : "published: not known. Nothing on the page tells it.";
        foreach (var (at, found) in article.Events.Index())
        {
            yield return "";
            yield return $"Event {at + 1} of {article.Events.Count}: {Quotation.Of(found.Title)}";
            foreach (var line in _events.Of(text, found))
            {
                yield return "  " + line;
            }
        }

        yield return "";
        yield return article.LeftOut.Count == 0 ? "Nothing was left out." : $"Left out: {Count(article.LeftOut.Count, "match")}";
        foreach (var line in article.LeftOut.SelectMany(match => OfLeftOut(text, match)))
        {
            yield return "  " + line;
        }
    }

    private IEnumerable<string> OfLeftOut(string text, LeftOutMatch match)
    {
        yield return $"“{Shortened(Quotation.Of(match.Span.In(text)))}” ({Place(match.Span)})";
        yield return $"  looked like: {match.Rule} – {knowledge.WhyOf(match.Rule)}";
        yield return $"  left out: {match.Because}";
    }

    /// <summary>A long sentence up to a word's end; its place tells the rest.</summary>
    private static string Shortened(string sentence) =>
        sentence.Length <= LongestSentence ? sentence
        : sentence[..(sentence.LastIndexOf(' ', LongestSentence) is > 0 and var blank ? blank : LongestSentence)] + " …";

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}{(noun.EndsWith("ch", StringComparison.Ordinal) ? "es" : "s")}";
}
