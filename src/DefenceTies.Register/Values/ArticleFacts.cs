using DefenceTies.Domain.Time;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>What stands of an article: what its reading tells, but what a person decided.</summary>
internal static class ArticleFacts
{
    /// <summary>Lets an article say what people decided, and for all else what its reading tells.</summary>
    /// <returns>Whether it says another thing than before.</returns>
    internal static bool Apply(Article article, IReadOnlyCollection<Decision> decisions)
    {
        var (before, read) = (ArticleSnapshot.Of(article, []), ArticleSnapshot.AsRead(article));
        var facts = decisions.Aggregate(read, With);
        (article.Title, article.Publisher, article.Agency, article.Published) = (facts.Title, facts.Publisher, facts.Agency, facts.Published);
        article.PublishedBy = facts.Published?.Bounds.Latest;
        article.AsRead = decisions.Count == 0 ? null : Snapshot.Write(read);
        return facts != before;
    }

    private static ArticleSnapshot With(ArticleSnapshot facts, Decision decision) => decision.Field switch
    {
        RecordField.Title => facts with { Title = decision.Value ?? "" },
        RecordField.Publisher => facts with { Publisher = decision.Value },
        RecordField.Agency => facts with { Agency = decision.Value },
        RecordField.Published => facts with { Published = EdtfDate.TryParse(decision.Value, out var date) ? date : null },
        _ => facts,
    };
}
