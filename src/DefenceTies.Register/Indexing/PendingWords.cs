using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Indexing;

/// <summary>
/// The words of events and articles that a transaction has still to store. SQLite's full-text index writes what it has
/// gathered at every other statement, piece by piece, and merges the pieces afterwards: so it gets all at the end.
/// </summary>
internal sealed class PendingWords
{
    private readonly Dictionary<long, EventText?> _events = [];
    private readonly Dictionary<long, IReadOnlyList<ArticleText>> _articles = [];

    /// <summary>Stores the words of events at once, in place of those that stand.</summary>
    internal static async Task StoreAsync(RegisterContext context, IReadOnlyCollection<EventText> texts, CancellationToken cancellationToken)
    {
        var pending = new PendingWords();
        pending.Put(texts);
        await pending.StoreAsync(context, cancellationToken);
    }

    /// <summary>Notes the words of events, in place of all that they had before.</summary>
    internal void Put(IEnumerable<EventText> texts)
    {
        foreach (var text in texts)
        {
            _events[text.EventId] = text;
        }
    }

    /// <summary>Notes that an event has no words any longer.</summary>
    internal void Drop(long eventId) => _events[eventId] = null;

    /// <summary>Notes the words of an article.</summary>
    internal void Put(long articleId, IReadOnlyList<ArticleText> texts) => _articles[articleId] = texts;

    /// <summary>Notes that an article has no words any longer.</summary>
    internal void DropArticle(long articleId) => _articles[articleId] = [];

    /// <summary>Takes over what another one noted later, and empties it.</summary>
    internal void TakeOver(PendingWords later)
    {
        foreach (var (id, text) in later._events)
        {
            _events[id] = text;
        }

        foreach (var (id, texts) in later._articles)
        {
            _articles[id] = texts;
        }

        later.Clear();
    }

    /// <summary>Stores all, in the transaction that runs.</summary>
    internal async Task StoreAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        long[] events = [.. _events.Keys.Order()];
        long[] goneArticles = [.. _articles.Where(words => words.Value.Count == 0).Select(words => words.Key).Order()];
        if (events.Length > 0)
        {
            await context.EventTexts.Where(text => events.Contains(text.EventId)).ExecuteDeleteAsync(cancellationToken);
        }

        if (goneArticles.Length > 0)
        {
            await context.ArticleTexts.Where(text => goneArticles.Contains(text.ArticleId)).ExecuteDeleteAsync(cancellationToken);
        }

        await RowInsert.InsertAsync(context, [.. _events.Values.OfType<EventText>().OrderBy(text => text.Key)], cancellationToken);
        await RowInsert.InsertAsync(context, [.. _articles.Values.SelectMany(texts => texts).OrderBy(text => text.Key)], cancellationToken);
        Clear();
    }

    private void Clear()
    {
        _events.Clear();
        _articles.Clear();
    }
}
