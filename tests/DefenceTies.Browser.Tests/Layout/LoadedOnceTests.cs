using System.Text;

namespace DefenceTies.Browser.Tests.Layout;

/// <summary>The queries of other tests must not be counted, so this runs alone.</summary>
[CollectionDefinition(nameof(LoadedOnceTests), DisableParallelization = true)]
[Collection(nameof(LoadedOnceTests))]
public sealed class LoadedOnceTests(SiteInBrowser browser)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?countries=PAK&from=2025&to=2025")]
    [InlineData("/events/1")]
    [InlineData("/articles/1")]
    [InlineData("/countries/BGD")]
    [InlineData("/officials/1")]
    [InlineData("/countries")]
    [InlineData("/officials")]
    [InlineData("/articles")]
    public async Task What_Was_Prerendered_Is_Not_Read_Again_By_The_Circuit(string address)
    {
        var alone = await QueriesAsync(address, isLive: false);

        Assert.True(alone > 0);
        Assert.Equal(alone, await QueriesAsync(address, isLive: true));
    }

    private async Task<int> QueriesAsync(string address, bool isLive)
    {
        await using var tab = await browser.OpenTabAsync(hasScript: isLive);
        var rendered = new TaskCompletionSource();
        tab.Page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
        {
            if (frame.Binary is { } bytes && Encoding.UTF8.GetString(bytes).Contains("JS.RenderBatch", StringComparison.Ordinal))
            {
                rendered.TrySetResult();
            }
        };
        var before = browser.Queries;
        await tab.GoToAsync(address);
        if (isLive)
        {
            await rendered.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        }

        return browser.Queries - before;
    }
}
