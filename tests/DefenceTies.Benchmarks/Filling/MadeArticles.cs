using System.Security.Cryptography;
using System.Text;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Reading;
using DefenceTies.Register.Tables;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>Makes an article out of the sentences that tell of its events, with a report and claims for each.</summary>
internal sealed class MadeArticles(MadeWorld world, long importRunId)
{
    private const double Confidence = 0.8;

    private long _claims;

    internal (Source Source, Article Article, IReadOnlyList<Report> Reports) Make(
        int number, DateOnly published, IReadOnlyList<(Event Event, long ReportId, string Sentence)> told, Random random)
    {
        var text = new StringBuilder($"Defence ties, {number}\n\n");
        var spans = new List<TextSpan>(told.Count);
        foreach (var (_, _, sentence) in told)
        {
            spans.Add(new TextSpan(text.Length, text.Length + sentence.Length));
            text.Append(sentence).Append("\n\n");
        }

        var name = $"made-{number:D7}.txt";
        var source = new Source
        {
            Id = number,
            Name = name,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))),
            Text = text.ToString(),
            ImportRunId = importRunId,
            ReadByImportRunId = importRunId,
        };
        var isDated = random.Next(50) > 0;
        var article = new Article
        {
            Id = number,
            SourceId = number,
            Number = 1,
            Start = 0,
            End = text.Length,
            Title = $"Defence ties, {number}",
            Publisher = world.PublisherOf(number),
            Published = isDated ? EdtfDate.OfDay(published) : null,
            PublishedBy = isDated ? published : null,
            Paragraphs = [.. spans.Select(span => new Paragraph(span, null))],
            ImportRunId = importRunId,
        };
        return (source, article, [.. told.Select((item, at) => ReportOf(item.Event, item.ReportId, number, spans[at], source.Text))]);
    }

    private Report ReportOf(Event told, long id, int articleId, TextSpan span, string text)
    {
        var report = new Report { Id = id, ArticleId = articleId, EventId = told.Id, Kind = told.Kind, Title = told.Title, Rule = $"made-{told.Kind}", Confidence = Confidence, Evidence = [span] };
        report.Claims.Add(ClaimOf(id, ClaimField.Status, 0, told.Status.ToString(), span, text));
        if (told.Date is { } date)
        {
            report.Claims.Add(ClaimOf(id, ClaimField.Date, 0, date.Text, span, text));
        }

        report.Claims.AddRange(told.Parties.Select((party, at) => ClaimOf(id, ClaimField.Party, at, party.Country.Value, span, text)));
        report.Claims.AddRange(told.Participants.Select((person, at) => ClaimOf(id, ClaimField.Official, at, $"Official {person.OfficialId}", span, text)));
        report.Officials.AddRange(told.Participants.Select((person, at) => new NamedOfficial { ReportId = id, Element = at, OfficialId = person.OfficialId }));
        return report;
    }

    private ReportClaim ClaimOf(long report, ClaimField field, int element, string value, TextSpan span, string text)
    {
        var end = Math.Min(span.End, span.Start + 24);
        return new ReportClaim
        {
            Id = ++_claims,
            ReportId = report,
            Field = field,
            Element = element,
            Value = value,
            Verbatim = text[span.Start..end],
            Start = span.Start,
            End = end,
            Before = text[Math.Max(0, span.Start - ReportClaim.ContextLength)..span.Start],
            After = text[end..Math.Min(text.Length, end + ReportClaim.ContextLength)],
            Rule = "made",
            Confidence = Confidence,
        };
    }
}
