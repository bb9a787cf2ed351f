using System.Text;
using Microsoft.Playwright;

namespace DefenceTies.Browser.Tests;

/// <summary>
/// Tells when a page's circuit has taken the prerendered page over. The last thing it takes is the title: it calls for
/// the old one, which is gone for a moment, and draws its own.
/// </summary>
public sealed class CircuitSignal
{
    private const string CallForTitle = "getAndRemoveExistingTitle";
    private const string Drawing = "JS.RenderBatch";

    private readonly TaskCompletionSource _takenOver = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _titleIsCalledFor;

    /// <summary>Watches a page.</summary>
    public CircuitSignal(IPage page) => page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Read(frame);

    /// <summary>Waits until the circuit has taken over.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _takenOver.Task.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken);

    private void Read(IWebSocketFrame frame)
    {
        if (frame.Binary is not { } bytes)
        {
            return;
        }

        var words = Encoding.UTF8.GetString(bytes);
        if (_titleIsCalledFor && words.Contains(Drawing, StringComparison.Ordinal))
        {
            _takenOver.TrySetResult();
        }

        _titleIsCalledFor |= words.Contains(CallForTitle, StringComparison.Ordinal);
    }
}
