namespace DefenceTies.Web.Api;

/// <summary>Maps what the API reads.</summary>
internal static class ApiRoutes
{
    private static readonly string[] s_reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps an address that is read.</summary>
    /// <param name="api">The API.</param>
    /// <param name="pattern">The address below the API's root.</param>
    /// <param name="handler">What answers.</param>
    /// <param name="name">Its name in the description.</param>
    /// <param name="summary">What it answers, in a sentence.</param>
    /// <param name="parameters">What it takes.</param>
    internal static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder api, string pattern, Delegate handler, string name, string summary, IReadOnlyList<ApiParameter> parameters) =>
        api.MapMethods(pattern, s_reading, handler)
            .WithMetadata(new TakenParameters(parameters))
            .AddEndpointFilter(new KnownParameters(parameters))
            .WithDisplayName(name)
            .WithSummary(summary)
            .WithMetadata(new EndpointNameInDocument(name))
            .ProducesValidationProblem();

    /// <summary>Says what an address answers with, besides refusals.</summary>
    internal static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder route) => route.Produces<T>().Produces(StatusCodes.Status304NotModified);

    /// <summary>Says that there may be no such record.</summary>
    internal static RouteHandlerBuilder OrNotFound(this RouteHandlerBuilder route) => route.ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>Says that a merged record leads to the one that stands for it.</summary>
    internal static RouteHandlerBuilder OrMoved(this RouteHandlerBuilder route) => route.Produces(StatusCodes.Status308PermanentRedirect);
}
