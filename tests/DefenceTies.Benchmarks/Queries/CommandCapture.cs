using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DefenceTies.Benchmarks.Queries;

/// <summary>Notes the commands that EF sends to one database, so that they can be sent again without EF, or explained.</summary>
internal sealed class CommandCapture : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _database;
    private readonly ConcurrentQueue<CapturedCommand> _commands = new();
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];

    /// <param name="database">A part of the connection string that no other database has.</param>
    internal CommandCapture(string database)
    {
        _database = database;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Takes what was noted since the last time.</summary>
    internal IReadOnlyList<CapturedCommand> Take()
    {
        var taken = new List<CapturedCommand>();
        while (_commands.TryDequeue(out var command))
        {
            taken.Add(command);
        }

        return taken;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData { Command: var command } && command.Connection!.ConnectionString.Contains(_database, StringComparison.Ordinal))
        {
            _commands.Enqueue(CapturedCommand.Of(command));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
        {
            subscription.Dispose();
        }
    }
}
