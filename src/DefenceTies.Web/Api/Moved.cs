namespace DefenceTies.Web.Api;

/// <summary>Leads from a merged record to the one that stands for it.</summary>
/// <param name="address">That record's address.</param>
internal sealed class Moved(string address) : IResult
{
    internal static IResult To(string address) => new Moved(address);

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        // A merge can be undone: nobody is to remember it for ever.
        httpContext.Response.Headers.CacheControl = "no-cache";
        return TypedResults.LocalRedirect(address, permanent: true, preserveMethod: true).ExecuteAsync(httpContext);
    }
}
