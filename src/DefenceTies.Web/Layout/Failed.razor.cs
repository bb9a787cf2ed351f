using System.Diagnostics;
using DefenceTies.Register.Store;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace DefenceTies.Web.Layout;

/// <summary>What answers when a request fails. It gives the failure an id under which the log tells what happened.</summary>
/// <param name="logger">Where the failure is told.</param>
public sealed partial class Failed(ILogger<Failed> logger)
{
    private string? errorId;
    private string? reason;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Http.Features.Get<IExceptionHandlerPathFeature>() is { } failure)
        {
            errorId = Activity.Current?.TraceId.ToString() ?? Http.TraceIdentifier;
            reason = StoreFailure.ReasonOf(failure.Error);
            Log.RequestFailed(logger, failure.Path, errorId, failure.Error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Path} failed; it was shown as {ErrorId}.")]
        internal static partial void RequestFailed(ILogger logger, string path, string errorId, Exception exception);
    }
}
