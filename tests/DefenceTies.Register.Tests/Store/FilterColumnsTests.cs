using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Tests.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Tests.Store;

public sealed class FilterColumnsTests
{
    private const string Before = "EventTallies";

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Register_That_Had_Events_Before_Their_Parts_Told_Kind_And_Status_Is_Filled_And_Goes_On_Counting(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        var events = await RandomRegister.FillAsync(register, seed: 3, count: 80);
        await using var context = register.Open();
        var migrator = context.GetService<IMigrator>();

        await migrator.MigrateAsync(Before, cancellationToken);
        Assert.Contains(await context.Database.GetPendingMigrationsAsync(cancellationToken), name => name.EndsWith("FilterColumns", StringComparison.Ordinal));
        await migrator.MigrateAsync(cancellationToken: cancellationToken);

        Assert.True(await EventPartsCheck.AssertAsync(register) > 0);
        var cancelled = events.Count(made => made.Status == EventStatus.Cancelled);
        Assert.Equal(cancelled, await CancelledAsync(context));
        await context.Events.Where(found => found.Status == EventStatus.Cancelled).ExecuteDeleteAsync(cancellationToken);
        Assert.Equal(0, await CancelledAsync(context));
        Assert.True(cancelled > 0);
    }

    private static Task<int> CancelledAsync(RegisterContext context) =>
        context.EventTallies.Where(tally => tally.Scope == TallyScope.All && tally.Status == EventStatus.Cancelled).SumAsync(tally => tally.Count, TestContext.Current.CancellationToken);
}
