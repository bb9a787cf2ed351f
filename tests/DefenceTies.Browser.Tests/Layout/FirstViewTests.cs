using System.IO.Compression;
using System.Text.Json;

namespace DefenceTies.Browser.Tests.Layout;

public sealed class FirstViewTests(SiteInBrowser browser)
{
    private const double MostShift = 0.05;
    private const int MostBytes = 300_000;

    private const string Watch = """
        window.shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.hadRecentInput ? 0 : entry.value)).observe({ type: "layout-shift", buffered: true });
        """;

    private const string Measure = """
        () => ({
            shift: window.shift,
            page: performance.getEntriesByType("navigation")[0].encodedBodySize,
            assets: performance.getEntriesByType("resource").map(entry => entry.name).filter(name => /[.](css|js|svg)$/.test(name)),
            beyond: document.documentElement.scrollWidth - innerWidth,
        })
        """;

    private readonly Dictionary<string, int> _weights = [];

    public static TheoryData<int> Widths => [360, 768, 1440, 2560];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task The_Main_Pages_Are_Light_Stand_Still_And_Overflow_Nowhere(int width)
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.AddInitScriptAsync(Watch);
        await tab.Page.SetViewportSizeAsync(width, 900);
        foreach (var address in new[] { "/", "/?from=2025&to=2025&view=table", "/events/1", "/countries/BGD", "/officials/1", "/ties/BGD/PAK", "/network", "/agreements", "/articles/1" })
        {
            await tab.GoSettledAsync(address);

            var found = await tab.Page.EvaluateAsync<JsonElement>(Measure);
            Assert.True(found.GetProperty("shift").GetDouble() < MostShift, $"{address} shifts by {found.GetProperty("shift")}.");
            Assert.True(found.GetProperty("beyond").GetInt32() == 0, $"{address} is {found.GetProperty("beyond")} px too wide.");
            var bytes = found.GetProperty("page").GetInt32();
            foreach (var asset in found.GetProperty("assets").EnumerateArray())
            {
                bytes += await WeighAsync(tab, asset.GetString()!);
            }

            Assert.InRange(bytes, 1, MostBytes);
        }
    }

    // A program that is published has its assets compressed beforehand; one that was only built compresses none.
    private async Task<int> WeighAsync(Tab tab, string asset)
    {
        if (!_weights.TryGetValue(asset, out var weight))
        {
            using var packed = new MemoryStream();
            await using (var packing = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                await packing.WriteAsync(await (await tab.Page.APIRequest.GetAsync(asset)).BodyAsync(), TestContext.Current.CancellationToken);
            }

            _weights[asset] = weight = (int)packed.Length;
        }

        return weight;
    }
}
