using DefenceTies.Web.Settings;

namespace DefenceTies.Web.Hosting;

/// <summary>Where the settings come from: appsettings.json beside the program, environment variables, the command line; the later wins.</summary>
internal static class SiteConfiguration
{
    /// <summary>Reads and checks the settings without starting a site.</summary>
    internal static SettingsReading ReadSettings(string[] arguments) =>
        SettingsReader.Read(
            new ConfigurationBuilder()
                .SetBasePath(AppContext.BaseDirectory)
                .AddJsonFile("appsettings.json", optional: true)
                .AddEnvironmentVariables()
                .AddCommandLine(arguments)
                .Build());
}
