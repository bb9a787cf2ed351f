using DefenceTies.Web.Settings;

namespace DefenceTies.Web.Hosting;

/// <summary>
/// Where the settings come from, for the site and for commands alike: appsettings.json beside the program, environment
/// variables, the command line; the later wins.
/// </summary>
internal static class SiteConfiguration
{
    /// <summary>The beginnings of a site with its settings.</summary>
    internal static WebApplicationBuilder CreateBuilder(string[] arguments) =>
        WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = ContentRoot(arguments) });

    /// <summary>Reads and checks the settings without starting a site.</summary>
    internal static SettingsReading ReadSettings(string[] arguments) => SettingsReader.Read(CreateBuilder(arguments).Configuration);

    /// <summary>The program finds its own files wherever it is started; a test may name another root.</summary>
    private static string? ContentRoot(string[] arguments) =>
        Array.Exists(arguments, word => word.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory;
}
