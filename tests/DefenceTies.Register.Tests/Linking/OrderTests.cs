using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Linking;

/// <summary>Imports all labelled texts in several orders: what is one event must not depend on which file comes first.</summary>
public sealed class OrderTests
{
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

        Assert.All(partitions.Skip(1), partition => Assert.Empty(partition.Except(partitions[0])));
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
