using System.Data.Common;
using DefenceTies.Register;
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
        catch (DbException unreachable)
        {
            return HealthCheckResult.Unhealthy("The register cannot be read.", unreachable);
        }
    }
}
