using Serilog;
using Serilog.Events;

namespace DefenceTies.Web.Logging;

/// <summary>Sends the program's log through Serilog: to the console and a rolling file, as the settings under <c>Serilog</c> say.</summary>
public static class SiteLogging
{
    /// <summary>The site's log.</summary>
    public static void AddSiteLog(this ILoggingBuilder logging, IConfiguration configuration)
    {
        logging.ClearProviders();
        logging.AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(configuration).CreateLogger(), dispose: true);
        logging.Services.AddSingleton<RecentErrors>();
        logging.Services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<RecentErrors>());
    }

    /// <summary>A command's log: warnings and worse, on standard error, since standard output is the command's result.</summary>
    public static void AddCommandLog(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddSerilog(
            new LoggerConfiguration()
                .MinimumLevel.Warning()

                // The register's keys lie in the register, which is guarded as a whole; that they are not encrypted once more is no news.
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
                .CreateLogger(),
            dispose: true);
    }
}
