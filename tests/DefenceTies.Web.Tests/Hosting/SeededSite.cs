using DefenceTies.Web.Tests.CommandLine;
using DefenceTies.Web.Tests.Shape;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DefenceTies.Web.Tests.Hosting;

/// <summary>The site on a port of its own, over a register that imported the seeds as it started.</summary>
public sealed class SeededSite : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();

    public SeededSite()
    {
        LogFile = Path.Combine(_folder.FullName, "site-.log");
        UseKestrel(0);
        StartServer();
    }

    /// <summary>The log's path before the rolling adds the day.</summary>
    public string LogFile { get; }

    public string RegisterFile => Path.Combine(_folder.FullName, "register.db");

    public string ReadLog()
    {
        var file = Assert.Single(Directory.GetFiles(_folder.FullName, "site-*.log"));
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
        builder.UseSetting("Seeds:Folder", Path.Combine(ProjectTree.Top, "seeds"));
        builder.UseSetting("Serilog:WriteTo:File:Args:path", LogFile);
    }
}
