using DefenceTies.Benchmarks.Queries;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Timeline;

public sealed class QueryPlanTests
{
    private const int Runs = 3;

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task No_Query_Of_A_Page_Goes_Through_A_Whole_Table_Of_Events_And_A_Missing_Index_Is_Noticed(RegisterProvider provider)
    {
        await using var register = await FilledRegister.CreateAsync(provider);

        var scans = await ScansAsync(register, "");
        Assert.True(scans.Count == 0, string.Join('\n', scans));

        await using (var context = register.Open())
        {
            await context.Database.ExecuteSqlRawAsync("DROP INDEX \"IX_Parties_Country_SortKey_EventId_Kind_Status\"", TestContext.Current.CancellationToken);
            await context.Database.ExecuteSqlRawAsync("DROP INDEX \"IX_Parties_Country_Part_SortKey_EventId_Kind_Status\"", TestContext.Current.CancellationToken);
            await context.Database.ExecuteSqlRawAsync("DROP INDEX \"IX_Parties_Country_Status_Latest\"", TestContext.Current.CancellationToken);

            // PostgreSQL would go through the primary key's index instead, which its plan does not tell from a search.
            if (provider == RegisterProvider.PostgreSql)
            {
                await context.Database.ExecuteSqlRawAsync("ALTER TABLE \"Parties\" DROP CONSTRAINT \"PK_Parties\"", TestContext.Current.CancellationToken);
            }
        }

        Assert.Contains(await ScansAsync(register, "list one country"), scan => scan.Contains("Parties", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> ScansAsync(TestRegister register, string only)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var capture = new CommandCapture(register.DatabaseName);
        await using var context = register.Open();
        var sample = await Sample.DrawAsync(context, cancellationToken);
        capture.Take();
        var scans = new List<string>();
        var seen = new HashSet<string>();
        foreach (var query in new QueryCases(register.Services, sample, isLarge: false).All().Where(query => $"{query.Group} {query.Name}".StartsWith(only, StringComparison.Ordinal)))
        {
            for (var run = 0; run < Runs; run++)
            {
                await query.Run(run, cancellationToken);
            }

            foreach (var command in capture.Take().Where(command => !command.Sql.StartsWith("PRAGMA", StringComparison.Ordinal) && seen.Add(command.Sql)))
            {
                var found = await QueryPlan.ScansAsync(context, command, cancellationToken);
                scans.AddRange(found.Select(scan => $"{query.Group}: {query.Name}: {scan}\n{command.Sql}\n"));
            }
        }

        Assert.NotEmpty(seen);
        return scans;
    }
}
