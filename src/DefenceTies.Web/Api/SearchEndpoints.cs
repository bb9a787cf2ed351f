using DefenceTies.Register.Search;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>What the API finds and counts.</summary>
internal static class SearchEndpoints
{
    internal static void MapSearch(this IEndpointRouteBuilder api)
    {
        api.MapRead("/search", SearchAsync, "search", "What the register has of a text: events, articles, people, organisations, countries.", [ApiParameters.Text]).Answers<SearchAnswer>();
        api.MapRead("/facets", CountAsync, "countFacets", "How many events each value of each facet would show under the other filters.", ApiParameters.Paged).Answers<FacetCounts>();
        api.MapRead("/density", DensityAsync, "readDensity", "How many events there are over time, under all filters but the period.", ApiParameters.Paged).Answers<DensityAnswer>();
    }

    private static async Task<IResult> SearchAsync(HttpContext http, SearchRegister search, CancellationToken cancellationToken)
    {
        var found = await search.ExecuteAsync(http.Request.Query[FilterParameters.Text].FirstOrDefault(), stillTyping: false, cancellationToken);
        return found.Problem is { } problem ? ApiProblem.Of(FilterParameters.Text, problem)
            : found.Text.Length == 0 ? ApiProblem.Of(FilterParameters.Text, "Say what to search for.")
            : new ApiAnswer<SearchAnswer>(SearchAnswer.Of(found), ApiJson.Default.SearchAnswer);
    }

    private static async Task<IResult> CountAsync(HttpContext http, CountFacets count, CancellationToken cancellationToken)
    {
        var (filter, refusal) = AskedFilter.Of(http);
        return refusal ?? new ApiAnswer<FacetCounts>(await count.ExecuteAsync(filter, cancellationToken), ApiJson.Default.FacetCounts);
    }

    private static async Task<IResult> DensityAsync(HttpContext http, ReadDensity read, CancellationToken cancellationToken)
    {
        var (filter, refusal) = AskedFilter.Of(http);
        return refusal ?? new ApiAnswer<DensityAnswer>(DensityAnswer.Of(await read.ExecuteAsync(filter, cancellationToken)), ApiJson.Default.DensityAnswer);
    }
}
