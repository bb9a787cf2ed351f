using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DefenceTies.Register.Tests;

/// <summary>Everything that a register holds, as EF Core reads it: a line for each record with all its values.</summary>
internal static class RegisterContent
{
    public static async Task<IReadOnlyList<string>> ReadAsync(TestRegister register, params string[] exceptTables)
    {
        await using var context = register.Open();
        var lines = new List<string>();
        foreach (var entity in context.Model.GetEntityTypes().Where(entity => entity.FindPrimaryKey() is not null && !exceptTables.Contains(entity.GetTableName())))
        {
            var records = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(entity.ClrType).Invoke(context, null)!;
            await foreach (var record in records.AsAsyncEnumerable().WithCancellation(TestContext.Current.CancellationToken))
            {
                var entry = context.Entry(record);
                lines.Add($"{entity.GetTableName()}: {string.Join(" · ", entity.GetProperties().Where(property => property.ValueGenerated != ValueGenerated.OnAddOrUpdate).Select(property => $"{property.Name}={Text(property, entry.Property(property).CurrentValue)}"))}");
            }

            context.ChangeTracker.Clear();
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>How many events the register says that there are of each sort, a line for each.</summary>
    public static async Task<IReadOnlyList<string>> TalliesAsync(TestRegister register)
    {
        await using var context = register.Open();
        var tallies = await context.EventTallies.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        return [.. tallies
            .GroupBy(tally => (tally.Scope, tally.Kind, tally.Status, tally.Review, tally.First, tally.Last), tally => tally.Count)
            .Select(counts => (counts.Key, Count: counts.Sum())).Where(counts => counts.Count != 0)
            .Select(counts => $"{counts.Key}: {counts.Count}").Order(StringComparer.Ordinal)];
    }

    private static string? Text(IProperty property, object? value) =>
        value is DateTimeOffset at ? at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)
        : property.GetTypeMapping().Converter is { } converter && value is not null ? Convert.ToString(converter.ConvertToProvider(value), CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture);
}
