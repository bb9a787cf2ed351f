using System.Diagnostics;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Export;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DefenceTies.Browser.Tests;

/// <summary>
/// Counts the queries that reach the store. It hears every site of this process, and listens from before the first one
/// starts: the store keeps for a while what it found out about its listeners.
/// </summary>
public sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private int _count;

    /// <summary>Starts to count.</summary>
    public QueryCounter() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>How many queries were sent so far.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <inheritdoc/>
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    /// <inheritdoc/>
    public void OnNext(KeyValuePair<string, object?> value)
    {
        // Open pages ask whether the register has changed and the session stands, whenever it is time to.
        if (value.Key == RelationalEventId.CommandExecuting.Name
            && value.Value is CommandEventData told
            && !told.Command.CommandText.Contains(ReadRegisterState.Tag, StringComparison.Ordinal)
            && !told.Command.CommandText.Contains(CheckSession.Tag, StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _count);
        }
    }

    /// <inheritdoc/>
    public void OnCompleted()
    {
    }

    /// <inheritdoc/>
    public void OnError(Exception error)
    {
    }

    /// <inheritdoc/>
    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
