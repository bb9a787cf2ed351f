using Microsoft.AspNetCore.Components;

namespace DefenceTies.Web.Layout;

/// <summary>A page that reads: whatever it is still loading stops when the reader leaves it.</summary>
public abstract class ReadingPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();

    /// <summary>Cancelled when the reader leaves.</summary>
    protected CancellationToken Leaving => _leaving.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Stops what is still loading.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_leaving.IsCancellationRequested)
        {
            _leaving.Cancel();
            _leaving.Dispose();
        }
    }
}
