using DefenceTies.Register.Store;
using DefenceTies.Register.Timeline;
using Microsoft.AspNetCore.Diagnostics;

namespace DefenceTies.Web.Api;

/// <summary>Says why something is refused, in the form of RFC 9457.</summary>
internal static class ApiProblem
{
    private const int RetrySeconds = 5;

    /// <summary>What was asked for means nothing.</summary>
    internal static IResult Of(IReadOnlyList<FilterProblem> problems) => TypedResults.ValidationProblem(
        problems.GroupBy(problem => problem.Parameter).ToDictionary(group => group.Key, group => group.Select(problem => problem.Message).ToArray()),
        string.Join(' ', problems.Select(problem => problem.Message)),
        title: "The address asks for what means nothing");

    /// <summary>One parameter means nothing.</summary>
    internal static IResult Of(string parameter, string message) => Of([new FilterProblem(parameter, "", message)]);

    /// <summary>There is no such thing.</summary>
    internal static IResult NotFound(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Not found");

    /// <summary>The address itself is not one of the API, or does not take what is done to it.</summary>
    internal static Task WriteStatusAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var problem = http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => NotFound($"The API has no such address. {ApiAddresses.Document} lists those that it has."),
            StatusCodes.Status405MethodNotAllowed => TypedResults.Problem("The API only reads: use GET or HEAD.", statusCode: StatusCodes.Status405MethodNotAllowed, title: "Not allowed"),
            var status => TypedResults.Problem(statusCode: status),
        };
        return problem.ExecuteAsync(http);
    }

    /// <summary>The register failed.</summary>
    internal static Task WriteFailureAsync(HttpContext http)
    {
        var reason = http.Features.Get<IExceptionHandlerFeature>() is { } failure ? StoreFailure.ReasonOf(failure.Error) : null;
        if (reason is null)
        {
            return TypedResults.Problem("The register did not answer as it should. The log has the details.", statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(http);
        }

        http.Response.Headers.RetryAfter = RetrySeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return TypedResults.Problem(reason, statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(http);
    }
}
