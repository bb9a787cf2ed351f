using DefenceTies.Web.Accounts;
using DefenceTies.Web.Appearance;
using DefenceTies.Web.ArticleDrafts;
using DefenceTies.Web.Audit;
using DefenceTies.Web.Backup;
using DefenceTies.Web.Editing;
using DefenceTies.Web.Import;
using DefenceTies.Web.Live;
using DefenceTies.Web.Quality;
using DefenceTies.Web.Restoring;
using DefenceTies.Web.Review;
using DefenceTies.Web.Searches;
using DefenceTies.Web.Timeline;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DefenceTies.Web.Hosting;

/// <summary>Everything the pages need of the host.</summary>
public static class PageServices
{
    // A circuit's first message brings back what was prerendered: for a long article more than the usual 32 KB.
    private const int LargestMessage = 512 * 1024;

    /// <summary>Registers the pages and what they use.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services
            .AddRazorComponents()
            .AddInteractiveServerComponents()
            .AddHubOptions(options => options.MaximumReceiveMessageSize = LargestMessage);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(typeof(PersistentComponentStateSerializer<>), typeof(ReadModelSerializer<>));
        services.AddScoped<LoadTimelineView>();
        services.AddScoped<ExtendTimelineView>();
        services.AddScoped<SaveForm>();
        services.AddScoped<FormDrafts>();
        services.AddScoped<FileDrafts>();
        services.AddSingleton<RegisterWatch>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<ReviewPlace>();
        services.AddScoped<TakeIn>();
        services.AddSingleton<ImportDesk>();
        services.AddSingleton<ImportUploads>();
        services.AddSingleton<KnownQuality>();
        services.AddSingleton<RestoringSign>();
        services.AddSingleton<BackupShelf>();
        services.AddSingleton<RestoreFromShelf>();
        services.AddSingleton<BackupDesk>();
        return services;
    }

    /// <summary>What stands before the pages: the error page, the not-found page, headers.</summary>
    public static WebApplication UsePages(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler(PageAddresses.Error, createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute(PageAddresses.NotFound, createScopeForStatusCodePages: true);
        app.UseMiddleware<PageHeaders>();
        app.UseMiddleware<RestoringGate>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseMiddleware<StaleForms>();
        return app;
    }

    /// <summary>Maps the pages, their files, and the reader's preferences.</summary>
    public static WebApplication MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapPreferences();
        app.MapAccounts();
        app.MapAudit();
        app.MapBackups();
        app.MapSearches();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
