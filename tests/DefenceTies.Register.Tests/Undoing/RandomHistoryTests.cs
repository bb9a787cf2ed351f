using System.Globalization;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Undoing;

public sealed class RandomHistoryTests
{
    private const int Steps = 20;
    private const int StepsBetweenChecks = 5;

    /// <summary>More seeds than the few that every run tries: how many, or "7-9" to look at some again.</summary>
    private const string SeedsVariable = "DEFENCETIES_HISTORY_SEEDS";

    public static IEnumerable<TheoryDataRow<RegisterProvider, int>> Seeds =>
        from provider in Databases.All
        from seed in SeedsOf(Environment.GetEnvironmentVariable(SeedsVariable) ?? (provider.Data == RegisterProvider.Sqlite ? "2" : "1"))
        select new TheoryDataRow<RegisterProvider, int>(provider.Data, seed) { Skip = provider.Skip };

    private static IEnumerable<int> SeedsOf(string asked)
    {
        int[] bounds = [.. asked.Split('-').Select(bound => int.Parse(bound, CultureInfo.InvariantCulture))];
        return bounds is [var count] ? Enumerable.Range(1, count) : Enumerable.Range(bounds[0], bounds[1] - bounds[0] + 1);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Seeds))]
    public async Task Whatever_Is_Done_The_Register_Is_What_Its_Revisions_Say_And_Undone_It_Is_What_It_Was(RegisterProvider provider, int seed)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var acts = new RandomActs(register, seed);
        var done = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            if (step % 3 == 0)
            {
                await acts.ImportAsync();
                done.Add("import");
            }
            else
            {
                var (what, outcome) = await acts.EditAsync();
                done.Add($"{what}: {outcome}");
            }

            if (step % StepsBetweenChecks == 0)
            {
                await AssertReplaysAsync(register, done);
            }
        }

        await UndoAllAsync(register, acts, done);
    }

    private static async Task UndoAllAsync(TestRegister register, RandomActs acts, List<string> done)
    {
        var (before, first) = (await register.StateAsync(), await LastRevisionAsync(register));
        for (var step = 0; step < Steps; step++)
        {
            var (what, outcome) = await acts.EditAsync();
            done.Add($"{what}: {outcome}");
        }

        await AssertReplaysAsync(register, done);
        foreach (var act in await ActsSinceAsync(register, first))
        {
            var undone = await register.UndoAsync(act.Kind, act.RecordId, act.Version);
            Assert.True(undone.Outcome == EditOutcome.Saved && undone.Kept.Count == 0, $"{act.What} of {act.Kind} {act.RecordId}: {undone.Outcome}, {string.Join(' ', undone.Problems)} {string.Join(' ', undone.Kept)} after {string.Join(", ", done)}");
        }

        await AssertReplaysAsync(register, done);
        AssertSame(before, await register.StateAsync(), done);
    }

    // One revision of each act, the last act first.
    private static async Task<IReadOnlyList<Revision>> ActsSinceAsync(TestRegister register, long first)
    {
        await using var context = register.Open();
        var revisions = await context.Revisions.AsNoTracking().Where(revision => revision.Id > first && revision.Change != null).OrderByDescending(revision => revision.Id).ToListAsync(Cancellation);
        return [.. revisions.DistinctBy(revision => revision.Change)];
    }

    private static async Task<long> LastRevisionAsync(TestRegister register)
    {
        await using var context = register.Open();
        return await context.Revisions.MaxAsync(revision => revision.Id, Cancellation);
    }

    private static async Task AssertReplaysAsync(TestRegister register, List<string> done)
    {
        var stands = (await register.StateAsync()).Where(entry => !entry.Key.StartsWith("Re", StringComparison.Ordinal)).ToDictionary();
        AssertSame(await register.LastRevisionsAsync(), stands, done);
        await EventPartsCheck.AssertAsync(register);
        await using var context = register.Open();
        Assert.Equal(await context.Events.CountAsync(Cancellation), await context.EventTexts.CountAsync(Cancellation));
        Assert.Equal(0, await context.Revisions.Where(revision => revision.Change != null).GroupBy(revision => new { revision.Change, revision.Kind, revision.RecordId }).CountAsync(revisions => revisions.Count() > 1, Cancellation));
    }

    private static void AssertSame(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual, List<string> done)
    {
        foreach (var key in expected.Keys.Union(actual.Keys))
        {
            Assert.True(expected.GetValueOrDefault(key) == actual.GetValueOrDefault(key), $"{key} was\n{expected.GetValueOrDefault(key)}\nand is\n{actual.GetValueOrDefault(key)}\nafter {string.Join(", ", done)}");
        }
    }
}
