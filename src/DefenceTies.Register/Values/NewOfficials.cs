using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>Stores officials who were only just made, with all their parts.</summary>
internal static class NewOfficials
{
    /// <summary>Does so, in the transaction that runs; the context is not told of them.</summary>
    internal static async Task StoreAsync(RegisterContext context, IReadOnlyList<Official> made, CancellationToken cancellationToken)
    {
        await RowInsert.InsertAsync(context, made, cancellationToken);
        await RowInsert.InsertWithIdsAsync(context, [.. made.SelectMany(official => official.Aliases)], cancellationToken);
        await RowInsert.InsertWithIdsAsync(context, [.. made.SelectMany(official => official.Tenures)], cancellationToken);
    }
}
