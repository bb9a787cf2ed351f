using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Linking;

/// <summary>Imports all labelled texts in several orders: what is one event must not depend on which file comes first.</summary>
public sealed class OrderTests
{
    // Reports of one pair of countries without a name in common and with vague dates: which two meet first decides.
    private const int MostReportsThatMove = 2;

    [Fact]
    public async Task The_Same_Reports_Are_One_Event_In_Whatever_Order_They_Come()
    {
        var random = new Random(4);
        string[][] orders = [[.. LinkingCorpus.Files], [.. LinkingCorpus.Files.Reverse()], [.. LinkingCorpus.Files.OrderBy(_ => random.Next())]];
        var partitions = new List<IReadOnlyList<string>>();
        foreach (var order in orders)
        {
            await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
            await register.Import.ExecuteAsync(order.Select(LinkingCorpus.PathOf), null, TestContext.Current.CancellationToken);
            var linked = await LinkedRegister.ReadAsync(register);
            partitions.Add(linked.Partition());
            Assert.Empty(new LinkingFigures([.. LinkingCorpus.Pairs.Select(pair => (pair, linked.OutcomeOf(pair)))]).WrongMerges);
            await AssertListedOnceAsync(register);
        }

        var moved = partitions.Skip(1).SelectMany(partition => partition.Except(partitions[0])).Distinct().ToArray();
        TestContext.Current.TestOutputHelper!.WriteLine($"{partitions[0].Count} events; {moved.Length} differ by order:\n{string.Join('\n', moved)}");
        Assert.InRange(moved.Length, 0, MostReportsThatMove);
    }

    private static async Task AssertListedOnceAsync(TestRegister register)
    {
        await using var context = register.Open();
        var listed = await context.PossibleDuplicates.ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(listed.Count, listed.Select(entry => (entry.Kind, entry.FirstId, entry.SecondId)).Distinct().Count());
        Assert.All(listed, entry => Assert.True(entry.FirstId < entry.SecondId && entry.Reasons.Length > 0));
        var events = await context.Events.Select(registered => registered.Id).ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(listed.Where(entry => entry.Kind == RecordKind.Event), entry => Assert.True(events.Contains(entry.FirstId) && events.Contains(entry.SecondId)));
    }
}
