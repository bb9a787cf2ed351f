using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>Stores events that were only just made, with all their parts.</summary>
internal static class NewEvents
{
    /// <summary>Does so, in the transaction that runs; the context is not told of them.</summary>
    internal static async Task StoreAsync(RegisterContext context, IReadOnlyList<Event> made, CancellationToken cancellationToken)
    {
        await RowInsert.InsertAsync(context, made, cancellationToken);
        await InsertAsync(made.SelectMany(registered => registered.Parties));
        await InsertAsync(made.SelectMany(registered => registered.Participants));
        await InsertAsync(made.SelectMany(registered => registered.Organisations));
        await InsertAsync(made.SelectMany(registered => registered.Topics));
        await InsertAsync(made.SelectMany(registered => registered.Publishers));
        await InsertAsync(made.SelectMany(registered => registered.Pairs));
        await RowInsert.InsertWithIdsAsync(context, [.. made.SelectMany(registered => registered.StatusHistory)], cancellationToken);
        await InsertAsync(made.Select(registered => registered.Visit));
        await InsertAsync(made.Select(registered => registered.Meeting));
        await InsertAsync(made.Select(registered => registered.Agreement));
        await InsertAsync(made.SelectMany(registered => registered.Agreement?.Stages ?? []));
        await InsertAsync(made.SelectMany(registered => registered.Agreement?.Subjects ?? []));
        await InsertAsync(made.Select(registered => registered.Exercise));
        await InsertAsync(made.Select(registered => registered.Training));
        await InsertAsync(made.Select(registered => registered.Transfer));

        Task InsertAsync<T>(IEnumerable<T?> rows)
            where T : class => RowInsert.InsertAsync(context, [.. rows.OfType<T>()], cancellationToken);
    }
}
