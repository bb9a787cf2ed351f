using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace DefenceTies.Web.Health;

/// <summary>What an orchestrator asks: does the process live, and can it serve.</summary>
internal static class SiteHealth
{
    private const string Ready = "ready";

    internal static IServiceCollection AddSiteHealth(this IServiceCollection services)
    {
        services.AddSingleton<CircuitCounter>();
        services.AddSingleton<Microsoft.AspNetCore.Components.Server.Circuits.CircuitHandler>(provider => provider.GetRequiredService<CircuitCounter>());
        services.AddHealthChecks().AddCheck<RegisterHealth>("register", tags: [Ready]);
        return services;
    }

    internal static void MapSiteHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
