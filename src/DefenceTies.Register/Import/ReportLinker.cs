using DefenceTies.Domain.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Register.Import;

/// <summary>Ties the new reports of a file to the events, officials and organisations that they tell of, and makes those that nobody told of before.</summary>
/// <param name="context">The register.</param>
/// <param name="books">What the import keeps in memory.</param>
/// <param name="author">Who changes it.</param>
/// <param name="file">The file.</param>
/// <param name="earlier">The reports of its earlier reading of the same bytes; none when there was none.</param>
/// <param name="touched">Is told what they have to do with.</param>
internal sealed class ReportLinker(RegisterContext context, ImportBooks books, ChangeAuthor author, SourceFile file, IReadOnlyList<Report> earlier, TouchedByFile touched)
{
    private readonly OfficialLinker _officials = new(context, books.Officials, books.AtHand);
    private readonly EventLinker _events = new(context, books);

    /// <summary>How many reports tell of an event that others told of before.</summary>
    internal int Merged { get; private set; }

    /// <summary>How many names are suggested to an editor.</summary>
    internal int Suggested { get; private set; }

    /// <summary>Ties the reports of one article.</summary>
    internal async Task LinkAsync(Article article, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        foreach (var report in reports)
        {
            await _officials.LinkAsync(report, cancellationToken);
            var known = books.Organisations.Known;
            Suggested += await books.Organisations.LearnAsync(context, report, author, cancellationToken);
            if (books.Organisations.Known != known)
            {
                // What was compared before may name the organisation as well.
                books.Tellings.Clear();
            }

            touched.Officials.UnionWith(report.Officials.Select(named => named.OfficialId));
        }

        var open = new List<Report>();
        foreach (var report in reports.Where(report => !books.Refused.Contain(report, file.Text)))
        {
            await MentionAsync(report, article, cancellationToken);
            report.EventId = EarlierReadingOf(report)?.EventId;
            if (report.EventId is { } known)
            {
                touched.Events.Add(known);
            }
            else
            {
                open.Add(report);
            }
        }

        var links = await _events.FindAsync(open, article.Published, cancellationToken);
        foreach (var report in open)
        {
            await LinkAsync(report, links[report], cancellationToken);
        }
    }

    private async Task MentionAsync(Report report, Article article, CancellationToken cancellationToken)
    {
        foreach (var named in report.Officials)
        {
            var claims = report.Claims.Where(claim => OfficialMention.IsOf(claim.Field, claim.Element, named.Element)).Select(claim => (claim.Field, claim.Value));
            if (OfficialMention.Of(article.Id, article.Published, claims) is { } mention)
            {
                await books.AtHand.Mentions.AddAsync(context, named.OfficialId, mention, cancellationToken);
            }
        }
    }

    private async Task LinkAsync(Report report, EventLink link, CancellationToken cancellationToken)
    {
        report.EventId = link.EventId ?? await AddEventAsync(report, cancellationToken);
        touched.Events.Add(report.EventId.Value);
        if (link.EventId is { } merged)
        {
            Merged++;
            touched.WhyMerged[merged] = $"{file.Why}. Merged with what others tell of it, because of: {link.Because}";
        }

        foreach (var (eventId, score) in link.Doubtful)
        {
            await OfferDuplicates.OfferAsync(context, RecordKind.Event, eventId, report.EventId.Value, score, cancellationToken);
        }
    }

    // What the same sentence told at the last reading, it tells of the same event now: so ids and an editor's merges stay.
    private Report? EarlierReadingOf(Report report) =>
        earlier.FirstOrDefault(other => other.EventId is not null && other.Kind == report.Kind && other.Evidence.Any(span => report.Evidence.Any(span.Overlaps)));

    // It is stored once its values are known.
    private async Task<long> AddEventAsync(Report report, CancellationToken cancellationToken)
    {
        var ids = await books.AtHand.Ids.TakeAsync<Event>(context, 1, cancellationToken);
        var added = new Event { Id = ids[0], Kind = report.Kind, Title = report.Title, Status = EventStatus.Occurred, Review = ReviewState.Extracted };
        books.AtHand.MadeEvents.Add(added.Id, added);
        touched.Added.Add(added.Id);
        return added.Id;
    }
}
