using DefenceTies.Domain.Events;
using DefenceTies.Register.Events;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Agreements;

/// <summary>Lists agreements, a page at a time.</summary>
public sealed class PageAgreements(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Lists them.</summary>
    /// <param name="filter">Which, in which order, and after which one.</param>
    /// <param name="size">How many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The agreements, and the last one's key where there are more.</returns>
    public async Task<(IReadOnlyList<AgreementRow> Agreements, AgreementKey? Next)> ExecuteAsync(AgreementFilter filter, int size, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var keys = await KeysAsync(context, filter, size + 1, cancellationToken);
        var page = keys.Take(size).ToArray();
        return (await RowsAsync(context, [.. page.Select(key => key.Id)], cancellationToken), keys.Count > size ? page[^1] : null);
    }

    private static async Task<List<AgreementKey>> KeysAsync(RegisterContext context, AgreementFilter filter, int most, CancellationToken cancellationToken)
    {
        IQueryable<AgreementKey> keys;
        if (filter.Country is { } country)
        {
            var parties = context.Parties.Where(party => party.Country == country && party.Kind == EventKind.Agreement);
            parties = filter.Stage is { } stage ? parties.Where(party => context.Agreements.Any(detail => detail.EventId == party.EventId && detail.Stage == stage)) : parties;
            parties = filter.Subject is { } subject ? parties.Where(party => context.AgreementSubjects.Any(about => about.EventId == party.EventId && about.Subject == subject)) : parties;
            parties = filter switch
            {
                { After: { } after, Order: AgreementOrder.Newest } => parties.Where(party => party.SortKey < after.SortKey || (party.SortKey == after.SortKey && party.EventId < after.Id)),
                { After: { } after } => parties.Where(party => party.SortKey > after.SortKey || (party.SortKey == after.SortKey && party.EventId > after.Id)),
                _ => parties,
            };
            keys = (filter.Order == AgreementOrder.Newest
                ? parties.OrderByDescending(party => party.SortKey).ThenByDescending(party => party.EventId)
                : parties.OrderBy(party => party.SortKey).ThenBy(party => party.EventId)).Select(party => new AgreementKey(party.SortKey, party.EventId));
        }
        else
        {
            var events = context.Events.Where(found => found.Kind == EventKind.Agreement);
            events = filter.Stage is { } stage ? events.Where(found => found.Agreement!.Stage == stage) : events;
            events = filter.Subject is { } subject ? events.Where(found => context.AgreementSubjects.Any(about => about.EventId == found.Id && about.Subject == subject)) : events;
            events = filter switch
            {
                { After: { } after, Order: AgreementOrder.Newest } => events.Where(found => found.SortKey < after.SortKey || (found.SortKey == after.SortKey && found.Id < after.Id)),
                { After: { } after } => events.Where(found => found.SortKey > after.SortKey || (found.SortKey == after.SortKey && found.Id > after.Id)),
                _ => events,
            };
            keys = (filter.Order == AgreementOrder.Newest
                ? events.OrderByDescending(found => found.SortKey).ThenByDescending(found => found.Id)
                : events.OrderBy(found => found.SortKey).ThenBy(found => found.Id)).Select(found => new AgreementKey(found.SortKey, found.Id));
        }

        return await keys.Take(most).ToListAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<AgreementRow>> RowsAsync(RegisterContext context, IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        var events = await EventRows.ReadAsync(context, ids, cancellationToken);
        var details = await context.Agreements.AsNoTracking()
            .Where(detail => EF.Parameter(ids).Contains(detail.EventId))
            .Include(detail => detail.Subjects)
            .ToDictionaryAsync(detail => detail.EventId, cancellationToken);
        return
        [
            .. events.Where(found => details.ContainsKey(found.Id)).Select(found => (Event: found, Detail: details[found.Id])).Select(found => new AgreementRow(
                found.Event,
                found.Detail.Type,
                found.Detail.Stage,
                [.. found.Detail.Subjects.Select(about => about.Subject).Order()],
                found.Detail.Value,
                found.Detail.Currency)),
        ];
    }
}
