using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DefenceTies.Web.Layout;

/// <summary>
/// Keeps the frame of the site when a page fails inside a circuit, and gives the failure an id under which the log tells
/// what happened. While a page is prerendered the failure goes on to the error page, which answers with 500.
/// </summary>
/// <param name="logger">Where the failure is told.</param>
public sealed partial class PageErrorBoundary(ILogger<PageErrorBoundary> logger) : ErrorBoundaryBase
{
    /// <summary>The id of the failure; none while all is well.</summary>
    public string? ErrorId { get; private set; }

    /// <inheritdoc/>
    protected override Task OnErrorAsync(Exception exception)
    {
        if (!RendererInfo.IsInteractive)
        {
            // Thrown here and now: what a task brings later would be lost.
            ExceptionDispatchInfo.Throw(exception);
        }

        ErrorId = Activity.Current?.TraceId.ToString() ?? Guid.NewGuid().ToString("N");
        Log.PageFailed(logger, ErrorId, exception);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddContent(0, CurrentException is null ? ChildContent : ErrorContent?.Invoke(CurrentException));

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A page failed in its circuit; it was shown as {ErrorId}.")]
        internal static partial void PageFailed(ILogger logger, string errorId, Exception exception);
    }
}
