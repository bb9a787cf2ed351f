using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Suggestions;

/// <summary>Lists what imports would have changed on records that people decided, record by record.</summary>
/// <param name="contexts">The register.</param>
public sealed class ListSuggestions(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many suggestions a page is made of; it holds those of their records whole.</summary>
    public const int PageSize = 40;

    /// <summary>Lists those that are open.</summary>
    /// <param name="of">Only those for this record; none for all.</param>
    /// <param name="after">The last suggestion of the page before; none for the first page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SuggestionPage> ExecuteAsync((RecordKind Kind, long Id)? of, long? after, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var open = context.Suggestions.AsNoTracking().Where(suggestion => suggestion.SettledAt == null);
        var wanted = of is { } record ? open.Where(suggestion => suggestion.Kind == record.Kind && suggestion.RecordId == record.Id) : open;
        var page = await wanted.Where(suggestion => suggestion.Id > (after ?? 0)).OrderBy(suggestion => suggestion.Id).Take(PageSize + 1).ToListAsync(cancellationToken);
        var shown = page.Take(PageSize).ToArray();
        var whole = new List<Suggestion>();
        foreach (var (kind, id) in shown.Select(suggestion => (suggestion.Kind, suggestion.RecordId)).Distinct())
        {
            var all = await open.Where(suggestion => suggestion.Kind == kind && suggestion.RecordId == id).OrderBy(suggestion => suggestion.Id).ToListAsync(cancellationToken);

            // A record whose first suggestion stood on an earlier page stands there with all of them.
            whole.AddRange(all.Count > 0 && all[0].Id > (after ?? 0) ? all : []);
        }

        return new SuggestionPage(await SuggestedRecords.ReadAsync(context, whole, cancellationToken), page.Count > PageSize ? shown[^1].Id : null);
    }
}
