using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>The keys of the texts that hold some words, which sort as the texts' records do, read in their order.</summary>
internal abstract class WordHits
{
    /// <summary>The first keys between two, both included, from either end.</summary>
    internal abstract Task<List<long>> ReadAsync(long lowest, long highest, bool ascending, int take, CancellationToken cancellationToken);

    /// <summary>How many there are between two, both included, counted or guessed up to a limit.</summary>
    internal abstract Task<int> CountAsync(long lowest, long highest, int limit, CancellationToken cancellationToken);

    /// <summary>Whether many are guessed without counting them, and cost more to go along than rows do.</summary>
    internal virtual bool AreGuessed => false;

    /// <summary>Whether there are so few that all of them are gathered at once.</summary>
    internal virtual Task<bool> AreFewAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>The keys of the newest texts.</summary>
    internal Task<List<long>> NewestAsync(int take, CancellationToken cancellationToken) => ReadAsync(0, long.MaxValue, ascending: false, take, cancellationToken);

    /// <summary>Reads keys as the database finds them.</summary>
    protected static Task<List<long>> FirstAsync(IQueryable<long> keys, long lowest, long highest, bool ascending, int take, CancellationToken cancellationToken)
    {
        var within = keys.Where(key => key >= lowest && key <= highest);
        return (ascending ? within.OrderBy(key => key) : within.OrderByDescending(key => key)).Take(take).ToListAsync(cancellationToken);
    }
}
