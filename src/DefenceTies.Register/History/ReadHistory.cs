using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.History;

/// <summary>Reads the history of a record with what each change came to. Records that are gone have theirs too.</summary>
/// <param name="contexts">The register.</param>
public sealed class ReadHistory(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many changes a page holds.</summary>
    public const int PageSize = 50;

    /// <summary>Reads it.</summary>
    /// <param name="kind">What kind of record.</param>
    /// <param name="id">Its id.</param>
    /// <param name="before">Only changes that made versions below this one; none for the newest.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The history; none when there never was such a record.</returns>
    public async Task<HistoryPage?> ExecuteAsync(RecordKind kind, long id, int? before, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var own = context.Revisions.AsNoTracking().Where(revision => revision.Kind == kind && revision.RecordId == id);
        if (await own.OrderByDescending(revision => revision.Version).FirstOrDefaultAsync(cancellationToken) is not { } latest)
        {
            return kind == RecordKind.Article ? await OfUntouchedArticleAsync(context, id, cancellationToken) : null;
        }

        // One more than is shown: the oldest one shown differs from it.
        var read = await own.Where(revision => before == null || revision.Version < before)
            .OrderByDescending(revision => revision.Version).Take(PageSize + 1).ToListAsync(cancellationToken);
        var fields = read.ConvertAll(revision => RecordFields.Of(kind, revision.Snapshot));
        var entries = new List<HistoryEntry>(PageSize);
        foreach (var (at, revision) in read.Take(PageSize).Index())
        {
            var changes = revision.Snapshot is null ? [] : FieldChange.Between(at + 1 < fields.Count ? fields[at + 1] : [], fields[at]);
            entries.Add(new HistoryEntry(
                new RevisionLine(revision.Version, revision.At, revision.By, revision.What, revision.Why),
                await ElementNames.NameAsync(context, changes, cancellationToken),
                revision.Snapshot is null,
                revision.MergedInto));
        }

        return new HistoryPage(kind, id, await NameAsync(own, kind, id, cancellationToken), latest.Snapshot is not null, entries, read.Count > PageSize ? read[PageSize - 1].Version : null) { Version = latest.Version };
    }

    // The history of an article is kept from the first decision on; before it there is only that it was read.
    private static async Task<HistoryPage?> OfUntouchedArticleAsync(RegisterContext context, long id, CancellationToken cancellationToken)
    {
        var read = await (
            from article in context.Articles.AsNoTracking()
            where article.Id == id
            join run in context.ImportRuns on article.ImportRunId equals run.Id
            select new { Article = article, run.StartedAt, run.Id, article.Source!.Name }).SingleOrDefaultAsync(cancellationToken);
        return read is null ? null : new HistoryPage(
            RecordKind.Article,
            id,
            read.Article.Title.Length > 0 ? read.Article.Title : ArticleName(id),
            Stands: true,
            [new HistoryEntry(new RevisionLine(1, read.StartedAt, $"Import {read.Id}", $"Read in {read.Name}", null), FieldChange.Between([], RecordFields.Of(RecordKind.Article, Snapshot.Write(ArticleSnapshot.Of(read.Article, [])))), false, null)],
            null)
        { Version = 1 };
    }

    // Not every one has a headline.
    private static string ArticleName(long id) => $"article {id}";

    private static async Task<string> NameAsync(IQueryable<Revision> own, RecordKind kind, long id, CancellationToken cancellationToken)
    {
        var last = await own.Where(revision => revision.Snapshot != null).OrderByDescending(revision => revision.Version).Select(revision => revision.Snapshot).FirstOrDefaultAsync(cancellationToken);
        return RecordFields.Of(kind, last).FirstOrDefault(field => field.Field is RecordField.Title or RecordField.Name)?.Value ?? (kind == RecordKind.Article ? ArticleName(id) : "");
    }
}
