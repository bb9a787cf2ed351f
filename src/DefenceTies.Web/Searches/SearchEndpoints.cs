using DefenceTies.Register.Searches;
using DefenceTies.Web.Accounts;

namespace DefenceTies.Web.Searches;

/// <summary>The addresses that lead from a saved search to the timeline.</summary>
public static class SearchEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapSearches(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{PageAddresses.Searches}/{{id:long}}/open", OpenAsync).RequireAuthorization(AccessPolicies.HaveAccount);
        routes.MapGet($"{PageAddresses.Searches}/shared/{{key}}", ReadSharedAsync).RequireAuthorization(AccessPolicies.Read);
    }

    private static async Task<IResult> OpenAsync(long id, HttpContext context, OpenSearch open, CancellationToken cancellationToken) =>
        Session.Of(context.User) is { } session && await open.ExecuteAsync(session.UserId, id, cancellationToken) is { } query
            ? Results.LocalRedirect(PageAddresses.Timeline(query))
            : Results.NotFound();

    private static async Task<IResult> ReadSharedAsync(string key, ReadSharedSearch read, CancellationToken cancellationToken) =>
        await read.ExecuteAsync(key, cancellationToken) is { } query ? Results.LocalRedirect(PageAddresses.Timeline(query)) : Results.NotFound();
}
