using DefenceTies.Domain.Officials;
using DefenceTies.Register.Import;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Linking;

/// <summary>What looking for the event of a report asks of the database.</summary>
public sealed class CandidateQueryTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Fact]
    public async Task Looking_For_Events_Walks_Indexes_And_Never_A_Table()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-10-27", Mirza("2025-10-26")));
        await using var context = register.Open();
        var telling = await TellingAsync(context);

        var plan = await QueryPlan.StepsAsync(context, EventCandidates.Query(context, telling));
        var walks = plan.Where(line => line.StartsWith("SEARCH", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, walks.Count(line => line.Contains("IX_Pairs_", StringComparison.Ordinal) && line.Contains("SortKey", StringComparison.Ordinal)));
        Assert.Equal(2, walks.Count(line => line.Contains("IX_Participants_OfficialId_SortKey_EventId", StringComparison.Ordinal)));
        Assert.DoesNotContain(plan, line => line.StartsWith("SCAN", StringComparison.Ordinal) && line.Contains("INDEX", StringComparison.Ordinal) && !line.Contains("VIRTUAL TABLE", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Report_Meets_No_More_Than_A_Bounded_Number_Of_Events(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("many.txt", "2025-11-02", [.. Enumerable.Range(0, 2 * EventCandidates.Most).Select(_ => ToldEvent.Visit("2025-10", "PAK", "BGD"))]));
        await using var context = register.Open();

        var ids = await EventCandidates.FindAsync(context, await TellingAsync(context), TestContext.Current.CancellationToken);
        Assert.InRange(ids.Count, 1, EventCandidates.Most);
    }

    private static async Task<EventTelling> TellingAsync(RegisterContext context)
    {
        var report = await context.Reports.AsNoTracking().Include(told => told.Claims).Include(told => told.Officials).FirstAsync(TestContext.Current.CancellationToken);
        return EventTellings.Of(new ToldReport(report, null, new Dictionary<int, long>()));
    }

    private static ToldEvent Mirza(string date) =>
        ToldEvent.Visit(date, "PAK", "BGD", "Dhaka").Official("Sahir Shamshad Mirza", "PAK", "Chairman Joint Chiefs of Staff Committee", OfficialPart.Visitor);
}
