using DefenceTies.Extraction;
using DefenceTies.Register;
using DefenceTies.Web.Settings;
using Microsoft.AspNetCore.DataProtection;

namespace DefenceTies.Web.Hosting;

/// <summary>What the site and the commands that touch the register have in common.</summary>
internal static class SiteServices
{
    /// <summary>Adds the clock, the knowledge, the extractor and the register.</summary>
    internal static IServiceCollection AddDefenceTies(this IServiceCollection services, SiteSettings settings)
    {
        services
            .AddSingleton(settings)
            .AddSingleton<TimeProvider>(new SiteClock(settings.Zone))
            .AddSingleton(_ => Knowledge.Load(settings.KnowledgeFolder))
            .Configure<RegisterOptions>(options => (options.Provider, options.ConnectionString) = (settings.Register.Provider, settings.Register.ConnectionString))
            .AddRegister();
        if (settings.KeyCertificate is { } certificate)
        {
            services.AddDataProtection().ProtectKeysWithCertificate(certificate);
        }

        return services;
    }
}
