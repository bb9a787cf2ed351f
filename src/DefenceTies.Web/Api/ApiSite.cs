using System.Text.Json.Serialization;
using Microsoft.Net.Http.Headers;

namespace DefenceTies.Web.Api;

/// <summary>The API on the site.</summary>
internal static class ApiSite
{
    private const string AnyOrigin = "reads of any origin";

    /// <summary>Registers what the API needs.</summary>
    internal static IServiceCollection AddApi(this IServiceCollection services) =>
        services
            .AddCors(cors => cors.AddPolicy(AnyOrigin, policy => policy
                .AllowAnyOrigin()
                .WithMethods(HttpMethods.Get, HttpMethods.Head)
                .WithHeaders(HeaderNames.IfNoneMatch)
                .WithExposedHeaders(HeaderNames.ETag, HeaderNames.Link, HeaderNames.ContentDisposition)))
            .ConfigureHttpJsonOptions(json =>
            {
                json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
                json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            })
            .AddApiDocument();

    /// <summary>What stands before the API: whoever may read it from elsewhere, and refusals that programs understand.</summary>
    internal static WebApplication UseApi(this WebApplication site)
    {
        site.UseCors();
        site.UseWhen(http => http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase), api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ApiProblem.WriteFailureAsync });
            api.UseStatusCodePages(ApiProblem.WriteStatusAsync);
        });
        return site;
    }

    /// <summary>Maps the API and its description.</summary>
    internal static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(ApiAddresses.Root).RequireCors(AnyOrigin);
        api.MapGroup("").WithTags("Events").MapEvents();
        api.MapGroup("").WithTags("Exports").MapExports();
        api.MapGroup("").WithTags("Countries, officials, articles").MapRecords();
        api.MapGroup("").WithTags("Ties, agreements, organisations").MapTies();
        api.MapGroup("").WithTags("Search").MapSearch();
        routes.MapOpenApi("/openapi/{documentName}.json").RequireCors(AnyOrigin);
    }
}
