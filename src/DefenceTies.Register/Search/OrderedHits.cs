using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>Hits of a full-text index that gives them in the order of their keys by itself, as SQLite's does.</summary>
/// <param name="keys">The keys found.</param>
internal sealed class OrderedHits(IQueryable<long> keys) : WordHits
{
    internal override Task<List<long>> ReadAsync(long lowest, long highest, bool ascending, int take, CancellationToken cancellationToken) =>
        FirstAsync(keys, lowest, highest, ascending, take, cancellationToken);

    internal override Task<int> CountAsync(long lowest, long highest, int limit, CancellationToken cancellationToken) =>
        keys.Where(key => key >= lowest && key <= highest).Take(limit).CountAsync(cancellationToken);
}
