using DefenceTies.Extraction;
using DefenceTies.Register.Store;
using DefenceTies.Web.Accounts;
using DefenceTies.Web.Api;
using DefenceTies.Web.Health;
using DefenceTies.Web.Logging;
using DefenceTies.Web.Settings;

namespace DefenceTies.Web.Hosting;

/// <summary>The site, from the check of its settings to its last request.</summary>
internal static class Site
{
    /// <summary>Serves until told to stop.</summary>
    /// <param name="arguments">Settings from the command line.</param>
    /// <param name="cancellationToken">Tells it to stop.</param>
    internal static async Task<ExitCode> ServeAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var builder = SiteConfiguration.CreateBuilder(arguments);
        var reading = SettingsReader.Read(builder.Configuration);
        if (reading.Settings is not { } settings)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, reading.Problems));
            return ExitCode.NothingDone;
        }

        try
        {
            await using var site = Build(builder, settings);
            await site.Services.GetRequiredService<OpenRegister>().ExecuteAsync(cancellationToken);
            await site.StartAsync(cancellationToken);
            await site.Services.GetRequiredService<FirstAdminLink>().PrintAsync(cancellationToken);
            await site.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Ok;
        }
        catch (Exception unusable) when (StoreFailure.Is(unusable) || unusable is KnowledgeException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync($"DefenceTies cannot start. {StoreFailure.Explain(unusable)}");
            return ExitCode.NothingDone;
        }
    }

    private static WebApplication Build(WebApplicationBuilder builder, SiteSettings settings)
    {
        // The assets of packages are found in every environment, not only in Development.
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddSiteLog(builder.Configuration);
        builder.Services.AddDefenceTies(settings);
        builder.Services.AddSingleton<OpenRegister>();
        builder.Services.AddPages();
        builder.Services.AddPageCompression();
        builder.Services.AddAccess(settings.Access.PublicReading);
        builder.Services.AddRequestLimits(settings);
        builder.Services.AddApi();
        builder.Services.AddSiteHealth();

        var site = builder.Build();
        site.UseForwardedHeaders();
        site.UseMiddleware<RequestLog>();
        site.UseResponseCompression();
        site.UsePages();
        site.UseApi();
        site.MapPages();
        site.MapApi();
        site.MapSiteHealth();
        return site;
    }
}
