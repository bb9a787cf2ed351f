using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>What people decided on articles that an import reads anew: it stands, and what is read otherwise now is suggested.</summary>
internal sealed class CarriedDecisions
{
    private readonly ILookup<long, Decision> _decisions;
    private readonly List<(Article Article, ArticleSnapshot Before)> _carried = [];

    private CarriedDecisions(ILookup<long, Decision> decisions) => _decisions = decisions;

    /// <summary>The decisions on some articles.</summary>
    internal static async Task<CarriedDecisions> OfAsync(RegisterContext context, DecidedRecords decided, IEnumerable<Article?> earlier, CancellationToken cancellationToken)
    {
        var ids = earlier.OfType<Article>().Select(article => article.FirstId ?? article.Id).Where(id => decided.Contain(RecordKind.Article, id)).ToArray();
        return new((ids.Length == 0 ? [] : await context.Decisions.AsNoTracking()
            .Where(decision => decision.Kind == RecordKind.Article && ids.Contains(decision.RecordId))
            .OrderBy(decision => decision.Id).ToListAsync(cancellationToken)).ToLookup(decision => decision.RecordId));
    }

    /// <summary>Lets the new reading of an article say what people decided.</summary>
    internal void Apply(Article article, Article? earlier)
    {
        if (earlier is not null && article.FirstId is { } recordId && _decisions[recordId].ToArray() is { Length: > 0 } decisions)
        {
            _carried.Add((article, ArticleSnapshot.AsRead(earlier)));
            ArticleFacts.Apply(article, decisions);
        }
    }

    /// <summary>Once the articles are stored, tells their history of what the reading changed, and suggests what it would have changed.</summary>
    /// <returns>How many changes are suggested that were not before.</returns>
    internal async Task<int> SuggestAsync(RegisterContext context, ChangeAuthor author, long importRunId, string why, CancellationToken cancellationToken)
    {
        var suggested = 0;
        foreach (var (article, before) in _carried)
        {
            var (recordId, now) = (article.FirstId!.Value, ArticleSnapshot.AsRead(article));
            Decision[] decisions = [.. _decisions[recordId]];
            await new ArticleRevisions(context, author).AddAsync(recordId, article, decisions, why, cancellationToken);
            suggested += await new OfferedChanges(context, RecordKind.Article, importRunId)
                .OfferAsync(recordId, decisions, decision => before.Value(decision.Field), decision => now.Value(decision.Field), cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
        return suggested;
    }
}
