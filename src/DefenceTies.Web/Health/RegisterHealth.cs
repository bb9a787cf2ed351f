using DefenceTies.Register;
using DefenceTies.Register.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DefenceTies.Web.Health;

/// <summary>Whether the register can be read.</summary>
internal sealed class RegisterHealth(IDbContextFactory<RegisterContext> contexts) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var register = await contexts.CreateDbContextAsync(cancellationToken);
            return await register.Countries.AnyAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The register has no countries: it was not prepared.");
        }
        catch (Exception unreachable) when (StoreFailure.Is(unreachable))
        {
            return HealthCheckResult.Unhealthy(StoreFailure.Explain(unreachable), unreachable);
        }
    }
}
