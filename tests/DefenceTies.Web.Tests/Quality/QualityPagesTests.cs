using System.Net;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Evaluation;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Quality;
using DefenceTies.Web.Tests.Accounts;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Web.Tests.Quality;

public sealed class QualityPagesTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static readonly Editor s_editor = new(null, "The tests");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_Pages_Say_That_Nothing_Was_Judged_And_Then_What_Was()
    {
        using var admin = await Visitor.OfAsync(site, UserRole.Admin);
        using var reader = new Visitor(site);
        Assert.Contains("Nothing has been judged yet.", await admin.ReadAsync("/admin/quality"), StringComparison.Ordinal);
        var about = WebUtility.HtmlDecode(await reader.ReadAsync("/about/extraction"));
        Assert.Contains("Nobody has reviewed anything yet.", about, StringComparison.Ordinal);
        Assert.All(MeasuredCollections.Read(), texts => Assert.Contains($">{texts.Name}<", about, StringComparison.Ordinal));
        Assert.Contains($"<td class=\"num\">{QualityWords.Percent(MeasuredCollections.Read()[1].Figures["events_precision"])}</td>", about, StringComparison.Ordinal);

        var accepted = await site.Services.GetRequiredService<SetReviewState>().ExecuteAsync(s_editor, 1, 1, ReviewState.Reviewed, null, Cancelled);
        var refused = await site.Services.GetRequiredService<DeleteRecord>().ExecuteAsync(s_editor, new SeenRecord(RecordKind.Event, 2, 1), "Not <b>an</b> event", Cancelled);
        Assert.True(accepted.IsSaved && refused.IsSaved, $"{accepted.Outcome}, {refused.Outcome}");

        var page = await admin.ReadAsync("/admin/quality?sort=worst");
        Assert.Contains("too few to say", page, StringComparison.Ordinal);
        Assert.Contains("Not &lt;b&gt;an&lt;/b&gt; event", page, StringComparison.Ordinal);
        Assert.Contains("aria-sort=\"descending\"><a href=\"/admin/quality?sort=worst\"", page, StringComparison.Ordinal);
        var rule = new System.Text.RegularExpressions.Regex("/admin/quality/[^\"?]+").Match(page).Value;
        Assert.Contains("Waits in the review queue", await admin.ReadAsync("/admin/quality/visit.arrives") + await admin.ReadAsync(rule), StringComparison.Ordinal);
        Assert.Contains("judged; one report is one event", await reader.ReadAsync("/about/extraction"), StringComparison.Ordinal);
        Assert.Contains("has found nothing that stands", await admin.ReadAsync("/admin/quality/no%22%3Erule"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, "too few to say")]
    [InlineData(19, 19, "too few to say")]
    [InlineData(75, 100, "75 % (66 to 82)")]
    public void A_Share_Is_Told_With_Its_Bounds_Or_Not_At_All(int hits, int of, string words) =>
        Assert.Equal(words, QualityWords.Of(new Register.Quality.QualityShare(hits, of)));
}
