using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Events;
using DefenceTies.Register.Evidence;

namespace DefenceTies.Web.Api;

/// <summary>What each article says of an event.</summary>
/// <param name="EventId">The event.</param>
/// <param name="Version">Its version.</param>
/// <param name="Disputed">The fields in which the articles disagree.</param>
/// <param name="Reports">What each says, oldest article first, undated ones last.</param>
public sealed record ClaimsAnswer(long EventId, int Version, IReadOnlyList<string> Disputed, IReadOnlyList<ClaimsAnswer.ToldBy> Reports)
{
    internal static ClaimsAnswer Of(EventPage page) =>
        new(page.Row.Id, page.Version, [.. page.Row.Disputed.Select(Words.Of)], [.. page.Reports.Select(ToldBy.Of)]);

    /// <summary>What one article says.</summary>
    /// <param name="Id">The report's id.</param>
    /// <param name="Article">The article.</param>
    /// <param name="Rule">The rule that found it.</param>
    /// <param name="Confidence">How likely it is right in every field, from 0 to 1.</param>
    /// <param name="IsSuperseded">Whether the article's file was replaced by a newer one.</param>
    /// <param name="Sentences">The sentences that prove it.</param>
    /// <param name="Claims">What it says, field by field.</param>
    public sealed record ToldBy(long Id, ArticleItem Article, string Rule, double Confidence, bool IsSuperseded, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Said> Claims)
    {
        internal static ToldBy Of(EventReport report)
        {
            Sentence[] sentences = [.. report.Context.SelectMany(Sentence.In).DistinctBy(sentence => sentence.Start)];
            return new(report.Id, ArticleItem.Of(report.Article), report.Rule, report.Confidence, report.IsSuperseded, sentences, [.. report.Claims.Select(claim => Said.Of(claim, sentences))]);
        }
    }

    /// <summary>A sentence, as printed.</summary>
    /// <param name="Start">Its first UTF-16 unit in the text of the article's file.</param>
    /// <param name="End">The unit after its last one.</param>
    /// <param name="Text">Its words; never to be taken for HTML.</param>
    /// <param name="Paragraph">The number of its paragraph in the article, from 1.</param>
    public sealed record Sentence(int Start, int End, string Text, int Paragraph)
    {
        internal static IEnumerable<Sentence> In(EvidenceParagraph paragraph) => paragraph.Marks.Select(mark => new Sentence(
            mark.Span.Start,
            mark.Span.End,
            paragraph.Text[(mark.Span.Start - paragraph.Span.Start)..(mark.Span.End - paragraph.Span.Start)],
            paragraph.Number));
    }

    /// <summary>A claim.</summary>
    /// <param name="Field">The field that it speaks of.</param>
    /// <param name="Element">Which element of a list, from 0; 0 where the field is no list.</param>
    /// <param name="Value">The value in its normal form.</param>
    /// <param name="Words">The very words; empty where the value follows from the whole.</param>
    /// <param name="Start">The first unit of these words in the text of the article's file.</param>
    /// <param name="End">The unit after the last one.</param>
    /// <param name="Sentence">The sentence that holds them; none when it is not among the proving ones.</param>
    /// <param name="Rule">The rule that found it.</param>
    /// <param name="Confidence">How sure the rule is, from 0 to 1.</param>
    public sealed record Said(string Field, int Element, string Value, string Words, int Start, int End, string? Sentence, string Rule, double Confidence)
    {
        internal static Said Of(Claim claim, IReadOnlyList<Sentence> sentences) => new(
            Domain.Text.Words.Of(claim.Field),
            claim.Element,
            claim.Value,
            claim.Verbatim,
            claim.Span.Start,
            claim.Span.End,
            claim.Span.End > claim.Span.Start ? sentences.FirstOrDefault(sentence => sentence.Start <= claim.Span.Start && claim.Span.End <= sentence.End)?.Text : null,
            claim.Rule,
            claim.Confidence);
    }
}
