using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using DefenceTies.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DefenceTies.Web.Hosting;

/// <summary>How much one address may ask for, and whose word on an address holds.</summary>
internal static class RequestLimits
{
    private const long LargestBody = 10 * 1024 * 1024;
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    /// <summary>Registers the limits.</summary>
    internal static void AddRequestLimits(this IServiceCollection services, SiteSettings settings)
    {
        services.AddProblemDetails();
        services.Configure<KestrelServerOptions>(options => (options.Limits.MaxRequestBodySize, options.AddServerHeader) = (LargestBody, false));
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = settings.Proxies.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost : ForwardedHeaders.None;
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in settings.Proxies)
            {
                options.KnownIPNetworks.Add(network);
            }
        });
        services.AddRateLimiter(options =>
        {
            options.OnRejected = async (context, cancellationToken) => await RejectAsync(context);
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, settings.Access));
        });
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext context, AccessSettings access)
    {
        var (limit, what) = IsOf(context, "/account") && HttpMethods.IsPost(context.Request.Method) ? (access.SignInsPerMinute, "account")
            : IsOf(context, "/api") ? (access.RequestsPerMinute, "api")
            : (0, "");
        return limit == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter($"{what} {NetworkOf(context.Connection.RemoteIpAddress)}", _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = s_minute, QueueLimit = 0 });
    }

    private static bool IsOf(HttpContext context, string path) => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);

    // Whoever has one address of the sixth version has 2 to the 64th of them.
    private static string NetworkOf(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : $"{address?.MapToIPv4()}";

    private static Task RejectAsync(OnRejectedContext context)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : s_minute;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Results.Problem(
            title: "Too many requests from your address.",
            detail: $"Try again in {seconds} seconds.",
            statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context.HttpContext);
    }
}
