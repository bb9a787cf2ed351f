using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Stores a file with its articles, and puts aside what the register read in its place before.</summary>
internal sealed class FileSource(RegisterContext context, ImportRun run, ImportBooks books, ChangeAuthor author, SourceFile file, SourceStanding standing)
{
    private IReadOnlyList<Article> _earlier = [];

    /// <summary>How many changes of articles are suggested to an editor.</summary>
    internal int Suggested { get; private set; }

    /// <summary>Puts aside the articles that stood until now. They stay where they are, as history; they count no longer.</summary>
    /// <returns>Their reports.</returns>
    internal async Task<IReadOnlyList<Report>> SupersedeAsync(CancellationToken cancellationToken)
    {
        if ((standing.SameBytes ?? standing.OlderVersion)?.Id is not { } sourceId)
        {
            _earlier = books.DecidedSources.Contains(file.Sha256) ? await EarlierReadings.TakenBackAsync(context, file, cancellationToken) : [];
            return [];
        }

        var articles = await context.Articles.Where(article => article.SourceId == sourceId && article.SupersededByImportRunId == null)
            .Include(article => article.Reports).ThenInclude(report => report.Officials)
            .AsSplitQuery().ToListAsync(cancellationToken);
        foreach (var article in articles)
        {
            article.SupersededByImportRunId = run.Id;
            books.AtHand.Words?.DropArticle(article.Id);
        }

        await context.SaveChangesAsync(cancellationToken);
        _earlier = articles;
        Report[] reports = [.. articles.SelectMany(article => article.Reports)];
        var told = reports.Select(report => report.EventId).OfType<long>().ToArray();
        books.AtHand.Events.Forget(told);
        books.Tellings.Forget(told);
        books.AtHand.Mentions.Forget([.. reports.SelectMany(report => report.Officials).Select(named => named.OfficialId).Distinct()]);
        return reports;
    }

    /// <summary>Stores the file and its articles.</summary>
    internal async Task<(long SourceId, IReadOnlyList<Article> Articles)> StoreAsync(CancellationToken cancellationToken)
    {
        var source = standing.SameBytes ?? new Source { Name = file.Name, Sha256 = file.Sha256, Text = file.Text, ImportRunId = run.Id, ReadByImportRunId = run.Id };
        if (standing.SameBytes is not null)
        {
            source.ReadByImportRunId = run.Id;
            await context.SaveChangesAsync(cancellationToken);
        }
        else if (standing.OlderVersion is { } older)
        {
            await StoreAsNewestAsync(source, older, cancellationToken);
        }
        else
        {
            await RowInsert.InsertWithIdsAsync(context, [source], cancellationToken);
        }

        var earlier = EarlierReadings.Match(file.Articles, _earlier, _earlier.Count > 0 && (standing.SameBytes is not null || standing.OlderVersion is null));
        var decided = await CarriedDecisions.OfAsync(context, books.AtHand.Decided, earlier, cancellationToken);
        var articles = file.Articles.Select((article, at) => StoredReports.ArticleOf(article, at + 1, source.Id, run.Id, earlier[at])).ToArray();
        foreach (var (article, before) in articles.Zip(earlier))
        {
            decided.Apply(article, before);
        }

        await RowInsert.InsertWithIdsAsync(context, articles, cancellationToken);
        Suggested = await decided.SuggestAsync(context, author, run.Id, file.Why, cancellationToken);
        books.Texts.Keep(source.Id, file.Text);
        foreach (var article in articles)
        {
            books.AtHand.Words?.Put(article.Id, [.. ArticleWords.Of(article, file.Text)]);
        }

        return (source.Id, articles);
    }

    // Only one source of a name may stand, and the older one can only point to the newer once that has its id.
    private async Task StoreAsNewestAsync(Source source, Source older, CancellationToken cancellationToken)
    {
        older.SupersededById = older.Id;
        await context.SaveChangesAsync(cancellationToken);
        await RowInsert.InsertWithIdsAsync(context, [source], cancellationToken);
        older.SupersededById = source.Id;
        await context.SaveChangesAsync(cancellationToken);
    }
}
