using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Duplicates;

/// <summary>Lists the records that may be one: both sides, what speaks for and against it, likeliest first.</summary>
public sealed class ListPossibleDuplicates(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many entries a page holds at most.</summary>
    public const int PageSize = 50;

    /// <summary>Lists them. An entry one of whose records is gone is left out.</summary>
    /// <param name="kind">Only records of this kind; none for all.</param>
    /// <param name="isSettled">Whether those are wanted about which an editor has decided; else those that are open.</param>
    /// <param name="after">Where the page begins; none for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PossibleDuplicatePage> ExecuteAsync(RecordKind? kind, bool isSettled, DuplicateKey? after, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var entries = context.PossibleDuplicates.AsNoTracking().Where(entry => isSettled ? entry.SettledAt != null : entry.SettledAt == null);
        if (kind is { } only)
        {
            entries = entries.Where(entry => entry.Kind == only);
        }

        if (after is { } key)
        {
            entries = entries.Where(entry => entry.Score < key.Score || (entry.Score == key.Score && entry.Id > key.Id));
        }

        var page = await entries.OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Id).Take(PageSize + 1).ToListAsync(cancellationToken);
        var shown = page.Take(PageSize).ToArray();
        var sides = await DuplicateSides.ReadAsync(context, shown, cancellationToken);
        return new PossibleDuplicatePage(
            [.. shown
                .Where(entry => sides.ContainsKey((entry.Kind, entry.FirstId)) && sides.ContainsKey((entry.Kind, entry.SecondId)))
                .Select(entry => new PossibleDuplicateRow(
                    entry.Id, entry.Kind, sides[(entry.Kind, entry.FirstId)], sides[(entry.Kind, entry.SecondId)], entry.Score, entry.Reasons.Split("; "), entry.SettledAt))],
            page.Count > PageSize ? new DuplicateKey(shown[^1].Score, shown[^1].Id) : null);
    }
}
