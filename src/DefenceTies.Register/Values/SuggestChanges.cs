using DefenceTies.Domain.Text;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>
/// Proposes what an import would have changed if no person had decided: where its reports make claims tell another value
/// than they told before it, and another one than the person decided. What was offered once, and settled, is not offered again.
/// </summary>
internal sealed class SuggestChanges(RegisterContext context, ChangeAuthor author, OrganisationBook organisations)
{
    /// <summary>Does so for an event.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="told">The reports that stand behind it, oldest first.</param>
    /// <param name="decisions">What people decided on it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many changes are proposed that were not before. A person's own change proposes nothing.</returns>
    internal async Task<int> ExecuteAsync(long eventId, IReadOnlyList<Report> told, IReadOnlyList<Decision> decisions, CancellationToken cancellationToken)
    {
        if (author.ImportRunId is not { } run || decisions.Count == 0)
        {
            return 0;
        }

        var (before, now) = (ValuesOf(await BeforeAsync(eventId, told, run, cancellationToken)), ValuesOf(told));
        var standing = await context.Suggestions
            .Where(suggestion => suggestion.Kind == RecordKind.Event && suggestion.RecordId == eventId)
            .ToDictionaryAsync(suggestion => (suggestion.Field, suggestion.Element), cancellationToken);
        var suggested = 0;
        foreach (var decision in decisions)
        {
            var value = Of(now, decision);
            var offered = standing.GetValueOrDefault((decision.Field, decision.Element));
            if (IsSame(value, decision.Value))
            {
                // The sources have come round to what the person decided.
                if (offered is { SettledAt: null })
                {
                    context.Remove(offered);
                }
            }
            else if (!IsSame(value, Of(before, decision)) && value is not null && offered?.Value != value)
            {
                if (offered is null)
                {
                    context.Add(offered = new Suggestion { Kind = RecordKind.Event, RecordId = eventId, Field = decision.Field, Element = decision.Element, ImportRunId = run });
                }

                (offered.Value, offered.ImportRunId, offered.SettledAt) = (value, run, null);
                suggested++;
            }
        }

        return suggested;
    }

    // The reports as they stood before this import: without its own, and with those that it put aside.
    private async Task<IReadOnlyList<Report>> BeforeAsync(long eventId, IReadOnlyList<Report> told, long run, CancellationToken cancellationToken)
    {
        var aside = await context.Reports.AsNoTracking().AsSplitQuery()
            .Where(report => report.EventId == eventId && report.Article!.SupersededByImportRunId == run && report.Article.ImportRunId != run)
            .Include(report => report.Claims)
            .Include(report => report.Officials)
            .Include(report => report.Article)
            .ToListAsync(cancellationToken);
        return [.. told.Where(report => report.Article!.ImportRunId != run).Concat(aside).OrderBy(report => report.Article!.PublishedBy ?? DateOnly.MinValue).ThenBy(report => report.Id)];
    }

    private EventValues? ValuesOf(IReadOnlyList<Report> reports) => reports.Count == 0 ? null
        : ValuesFromClaims.Of([.. reports.Select(report => new ToldReport(report, report.Article!.Published, organisations.Of(report)))]);

    private static string? Of(EventValues? values, Decision decision) => values is null ? null : ToldValue.Of(values, decision.Field, decision.Element);

    private static bool IsSame(string? left, string? right) => (left is null) == (right is null) && Folding.Fold(left) == Folding.Fold(right);
}
