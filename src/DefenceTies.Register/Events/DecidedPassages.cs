using DefenceTies.Register.Evidence;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Events;

/// <summary>Reads the passages that people marked as evidence of an event, with the sentence around them.</summary>
internal static class DecidedPassages
{
    private const int Around = 120;

    internal static async Task<IReadOnlyList<DecidedPassage>> ReadAsync(RegisterContext context, long eventId, CancellationToken cancellationToken)
    {
        var cited = await context.Decisions.AsNoTracking()
            .Where(decision => decision.Kind == RecordKind.Event && decision.RecordId == eventId && decision.CitedWords != null && decision.CitedArticleId != null)
            .OrderBy(decision => decision.Field).ThenBy(decision => decision.Element).ToListAsync(cancellationToken);
        if (cited.Count == 0)
        {
            return [];
        }

        long[] ids = [.. cited.Select(decision => decision.CitedArticleId!.Value).Distinct()];
        var articles = (await ArticleRows.ReadAsync(context, ids, cancellationToken)).ToDictionary(article => article.Id);
        var texts = await context.Articles.AsNoTracking().Where(article => ids.Contains(article.Id))
            .Select(article => new { article.Id, article.Start, article.End, article.Source!.Text }).ToDictionaryAsync(article => article.Id, cancellationToken);
        var names = await ElementNames.NameAsync(context, [.. cited.Select(decision => new FieldChange(decision.Field, decision.Element, null, decision.Value))], cancellationToken);
        return
        [
            .. cited.Zip(names, (decision, named) =>
            {
                var (text, passage) = (texts[decision.CitedArticleId!.Value], decision.Passage!);
                return new DecidedPassage(
                    decision.Field,
                    decision.Element,
                    named.Name,
                    Trimmed(text.Text[Math.Max(text.Start, passage.Start - Around)..passage.Start], fromEnd: true),
                    passage.Words,
                    Trimmed(text.Text[passage.End..Math.Min(text.End, passage.End + Around)], fromEnd: false),
                    articles[passage.ArticleId],
                    decision.By);
            }),
        ];
    }

    // No more than the line, and no part of a word at its far end.
    private static string Trimmed(string around, bool fromEnd)
    {
        var line = fromEnd ? around[(around.LastIndexOf('\n') + 1)..] : around.Split('\n')[0];
        var blank = line.Length < Around ? -1 : fromEnd ? line.IndexOf(' ', StringComparison.Ordinal) : line.LastIndexOf(' ');
        return blank < 0 ? line : fromEnd ? $"…{line[blank..]}" : $"{line[..blank]} …";
    }
}
