using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DefenceTies.Browser.Tests;

/// <summary>The whole site on a port of its own, over an empty register that imports a folder as it starts.</summary>
public sealed class SeededSite : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("defenceties-").FullName;
    private readonly string _seeds;

    /// <summary>A site over the repository's seeds.</summary>
    public SeededSite()
        : this(RepositoryFolder("seeds"))
    {
    }

    /// <summary>A site over another folder of articles.</summary>
    public SeededSite(string seeds)
    {
        _seeds = seeds;

        // A setting below a section would also give the section itself an empty value, which Serilog refuses.
        Environment.SetEnvironmentVariable("Serilog__MinimumLevel__Default", "Warning");
        Environment.SetEnvironmentVariable("Serilog__WriteTo__File__Args__path", Path.Combine(Path.GetTempPath(), "defenceties-browser-tests-.log"));
        UseKestrel(0);
        StartServer();
    }

    /// <summary>The connection string of its register.</summary>
    public string Register => $"Data Source={Path.Combine(_folder, "register.db")}";

    /// <summary>Where it listens.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Register", Register);
        builder.UseSetting("Backup:Folder", Path.Combine(_folder, "backups"));
        builder.UseSetting("Seeds:Folder", _seeds);

        // All tabs of the tests come from one address.
        builder.UseSetting("Access:SignInsPerMinute", "0");
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    internal static string RepositoryFolder(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DefenceTies.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside the repository."), name);
    }
}
