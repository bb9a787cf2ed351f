using DefenceTies.Web.Tests.CommandLine;
using DefenceTies.Web.Tests.Shape;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DefenceTies.Web.Tests.Hosting;

/// <summary>The site on a port of its own, over a register that imported the seeds as it started.</summary>
public sealed class SeededSite : WebApplicationFactory<Program>
{
    private static readonly string s_logs = Directory.CreateTempSubdirectory("defenceties-logs-").FullName;

    private readonly TemporaryFolder _folder = new();

    private readonly (string Key, string Value)[] _settings;

    public SeededSite()
        : this([])
    {
    }

    /// <summary>A site with settings of its own.</summary>
    internal SeededSite(params (string Key, string Value)[] settings)
    {
        _settings = settings;

        // A setting that the factory hands over also gives every section above it an empty value, which Serilog takes for
        // a sink's name; a variable of the environment does not. All sites of the run share one log.
        Environment.SetEnvironmentVariable("Serilog__WriteTo__File__Args__path", Path.Combine(s_logs, "site-.log"));
        UseKestrel(0);
        StartServer();
    }

    public string RegisterFile => Path.Combine(_folder.FullName, "register.db");

    public string BackupFolder => Path.Combine(_folder.FullName, "backups");

    public static string ReadLog()
    {
        var file = Directory.GetFiles(s_logs, "site-*.log").Max() ?? throw new FileNotFoundException("The site has written no log.");
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Register", $"Data Source={RegisterFile};Pooling=False");
        builder.UseSetting("Backup:Folder", BackupFolder);
        builder.UseSetting("Seeds:Folder", Path.Combine(ProjectTree.Top, "seeds"));

        // All visitors of the tests come from one address.
        builder.UseSetting("Access:SignInsPerMinute", "0");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }
    }
}
