using Microsoft.AspNetCore.Http.Features;

namespace DefenceTies.Web.Logging;

/// <summary>
/// Logs each request once, with its duration. The route's pattern stands for the address, and neither the query, the
/// reader's address nor any header is written: what somebody searches for is nobody's business.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider clock, ILogger<RequestLog> log)
{
    /// <summary>Runs the rest of the pipeline and logs what came of it.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var start = clock.GetTimestamp();
        try
        {
            await next(context);
            Write(context, start, context.Response.StatusCode);
        }
        catch (Exception) when (Write(context, start, Unanswered(context)))
        {
            throw;
        }
    }

    private static int Unanswered(HttpContext context) =>
        context.RequestAborted.IsCancellationRequested ? StatusCodes.Status499ClientClosedRequest : StatusCodes.Status500InternalServerError;

    private bool Write(HttpContext context, long start, int status)
    {
        var route = (context.Features.Get<IEndpointFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
        Log.Answered(log, context.Request.Method, route, status, clock.GetElapsedTime(start).TotalMilliseconds);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds:0.0} ms")]
        public static partial void Answered(ILogger log, string method, string route, int status, double milliseconds);
    }
}
