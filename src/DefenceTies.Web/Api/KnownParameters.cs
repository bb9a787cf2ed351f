using DefenceTies.Register.Timeline;
using DefenceTies.Web.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>
/// Refuses a request with a parameter that its address does not take: whoever wrote one would get another answer than was
/// asked for, and never know. What a page's address says of how the page is shown is passed over, so that the query of a
/// page can be taken as it is.
/// </summary>
/// <param name="taken">What the address takes.</param>
internal sealed class KnownParameters(IReadOnlyList<ApiParameter> taken) : IEndpointFilter
{
    private readonly string[] _names = [.. taken.Select(parameter => parameter.Name)];

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!context.HttpContext.Request.QueryString.HasValue)
        {
            return next(context);
        }

        var problems = UnknownParameters.In(
            AddressQuery.PairsOf(context.HttpContext.Request.QueryString.Value!).Where(pair => !PageParameters.IsOfPage(pair.Key) && !PageParameters.IsTracking(pair.Key)),
            _names);
        return problems.Count == 0 ? next(context) : ValueTask.FromResult<object?>(ApiProblem.Of(problems));
    }
}
