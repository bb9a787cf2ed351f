using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>The history of articles. It begins when a person first decides on one: of most articles there is nothing to tell but that they were read.</summary>
internal sealed class ArticleRevisions(RegisterContext context, ChangeAuthor author)
{
    /// <summary>Adds a revision where the article differs from its last one; it is stored with the context's next changes.</summary>
    /// <param name="recordId">The article, by the id of its first reading.</param>
    /// <param name="standing">Its reading that stands.</param>
    /// <param name="decisions">What people decided on it.</param>
    /// <param name="why">The reason that the history gives.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task AddAsync(long recordId, Article standing, IReadOnlyCollection<Decision> decisions, string? why, CancellationToken cancellationToken)
    {
        var last = await context.Revisions.AsNoTracking()
            .Where(revision => revision.Kind == RecordKind.Article && revision.RecordId == recordId)
            .OrderByDescending(revision => revision.Version).FirstOrDefaultAsync(cancellationToken)
            ?? (decisions.Count == 0 ? null : await BeginAsync(recordId, standing, cancellationToken));
        var after = Snapshot.Write(ArticleSnapshot.Of(standing, decisions));
        if (last is not null && last.Snapshot != after)
        {
            context.Add(author.Revise(RecordKind.Article, recordId, last.Version + 1, after, ChangeWords.Of(last.Snapshot!, after), why));
        }
    }

    private async Task<Revision> BeginAsync(long recordId, Article standing, CancellationToken cancellationToken)
    {
        var read = await (
            from run in context.ImportRuns
            where run.Id == standing.ImportRunId
            from source in context.Sources
            where source.Id == standing.SourceId
            select new { run.Id, run.StartedAt, source.Name }).SingleAsync(cancellationToken);

        // No import is to take it back: undoing one leaves the article's history as it is.
        var first = new Revision
        {
            Kind = RecordKind.Article,
            RecordId = recordId,
            Version = 1,
            Snapshot = Snapshot.Write(ArticleSnapshot.AsRead(standing)),
            At = read.StartedAt,
            By = $"Import {read.Id}",
            What = $"Read in {read.Name}",
        };
        context.Add(first);
        return first;
    }
}
