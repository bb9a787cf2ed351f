using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Searches;

/// <summary>Lists a user's saved searches, by name, with the events that are new since the user last opened each.</summary>
public sealed class ListSearches(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>The most events looked at to say what is new.</summary>
    public const int MostNew = 1000;

    private const int Shown = 3;

    /// <summary>Lists them.</summary>
    public async Task<IReadOnlyList<SearchRow>> ExecuteAsync(long userId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var searches = await context.SavedSearches.AsNoTracking().Where(search => search.UserId == userId).ToListAsync(cancellationToken);
        var rows = new List<SearchRow>();
        foreach (var search in searches.OrderBy(search => search.Name, StringComparer.OrdinalIgnoreCase))
        {
            var found = await NewAsync(context, search, cancellationToken);
            rows.Add(new SearchRow(search.Id, search.Name, search.Query, search.SeenAt, search.ShareKey, found.Count, [.. found.OrderByDescending(one => one.Id).Take(Shown)]));
        }

        return rows;
    }

    /// <summary>New is what got its first version since then: those are read off an index, and only they are asked whether they match.</summary>
    private static async Task<List<NewEvent>> NewAsync(RegisterContext context, SavedSearch search, CancellationToken cancellationToken)
    {
        var ids = await context.Revisions
            .Where(revision => revision.At > search.SeenAt && revision.Kind == RecordKind.Event && revision.Version == 1)
            .OrderByDescending(revision => revision.At)
            .Select(revision => revision.RecordId)
            .Take(MostNew)
            .ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return [];
        }

        var filter = FilterQuery.Read(SearchQuery.PairsOf(search.Query)).Filter;
        return await TimelineSelection.Of(context, filter)
            .Where(found => ids.Contains(found.Id))
            .Select(found => new NewEvent(found.Id, found.Title))
            .ToListAsync(cancellationToken);
    }
}
