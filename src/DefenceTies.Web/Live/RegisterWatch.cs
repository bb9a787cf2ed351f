using System.Collections.Concurrent;
using DefenceTies.Register.Export;
using DefenceTies.Register.Store;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Live;

/// <summary>
/// Tells open pages that the register has changed, whoever changed it: this site, another process on the same register, or
/// the command line. It asks the register every few seconds, and only while a page is open; however many pages there are,
/// each list that is shown is read once a change.
/// </summary>
/// <param name="readState">Reads the mark by which a change is known.</param>
/// <param name="readTimeline">Reads what a list shows now.</param>
/// <param name="time">The clock.</param>
public sealed class RegisterWatch(ReadRegisterState readState, ReadTimeline readTimeline, TimeProvider time) : IDisposable
{
    /// <summary>How long a change may go unnoticed.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Guid, Action> _watching = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _turn = new();
    private ConcurrentDictionary<string, Lazy<Task<TimelinePage>>> _pages = new();
    private bool _isAsking;

    /// <summary>Begins to watch.</summary>
    /// <param name="changed">Is told after every change, from any thread.</param>
    /// <returns>What ends it.</returns>
    public IDisposable Watch(Action changed)
    {
        var watcher = new Watcher(_watching);
        lock (_turn)
        {
            _watching[watcher.Id] = changed;
            if (!_isAsking)
            {
                _isAsking = true;
                _ = Task.Run(() => AskAsync(_ending.Token), CancellationToken.None);
            }
        }

        return watcher;
    }

    /// <summary>What a list shows since the last change.</summary>
    public Task<TimelinePage> ReadAsync(TimelineFilter filter) =>
        _pages.GetOrAdd(FilterQuery.Write(filter), _ => new Lazy<Task<TimelinePage>>(() => readTimeline.ExecuteAsync(filter, _ending.Token))).Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        _ending.Cancel();
        _ending.Dispose();
    }

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        string? known = null;
        using var timer = new PeriodicTimer(Between, time);
        do
        {
            // A register that does not answer is asked again: whoever asks it for a page is told.
            var state = await TryReadAsync(cancellationToken);
            if (state is not null && known is not null && state != known)
            {
                _pages = new();
                foreach (var changed in _watching.Values)
                {
                    changed();
                }
            }

            known = state ?? known;
        }
        while (IsWatched() && await timer.WaitForNextTickAsync(cancellationToken));
    }

    // Under the lock, so that who begins to watch just now is either seen here or begins to ask anew.
    private bool IsWatched()
    {
        lock (_turn)
        {
            return _isAsking = !_watching.IsEmpty;
        }
    }

    private async Task<string?> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await readState.ExecuteAsync(cancellationToken);
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            return null;
        }
    }

    private sealed class Watcher(ConcurrentDictionary<Guid, Action> watching) : IDisposable
    {
        internal Guid Id { get; } = Guid.NewGuid();

        public void Dispose() => watching.TryRemove(Id, out _);
    }
}
