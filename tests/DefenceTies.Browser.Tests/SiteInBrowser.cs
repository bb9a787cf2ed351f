using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(DefenceTies.Browser.Tests.SiteInBrowser))]

namespace DefenceTies.Browser.Tests;

/// <summary>One site and one browser for all tests; each test opens a tab that shares nothing with the others.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private readonly QueryCounter _queries = new();
    private SeededSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The site.</summary>
    public SeededSite Site => _site ?? throw new InvalidOperationException("The site is not started.");

    /// <summary>How many queries all sites sent to their stores so far.</summary>
    public int Queries => _queries.Count;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _site = new SeededSite();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _queries.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    /// <summary>Opens a tab.</summary>
    /// <param name="site">The site; the one with the seeds when none is given.</param>
    /// <param name="isDark">Whether the reader's system is dark.</param>
    /// <param name="hasScript">Whether scripts run.</param>
    /// <param name="isPhone">Whether it is a phone of 360 pixels.</param>
    public async Task<Tab> OpenTabAsync(SeededSite? site = null, bool isDark = false, bool hasScript = true, bool isPhone = false)
    {
        var context = await (_browser ?? throw new InvalidOperationException("The browser is not started.")).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (site ?? Site).Address.ToString(),
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            ViewportSize = isPhone ? new ViewportSize { Width = 360, Height = 780 } : new ViewportSize { Width = 1440, Height = 900 },
            HasTouch = isPhone,
            IsMobile = isPhone,
        });
        return new Tab(await context.NewPageAsync(), site ?? Site);
    }
}
