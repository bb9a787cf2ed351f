using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Officials;

/// <summary>Lists the officials.</summary>
public sealed class ListOfficials(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many officials the list holds at most.</summary>
    public const int MaxOfficials = 1_000;

    /// <summary>Lists them by name.</summary>
    public async Task<IReadOnlyList<OfficialRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await OfficialRows.ReadAsync(
            context,
            context.Officials.OrderBy(official => official.SortName).ThenBy(official => official.Id).Take(MaxOfficials),
            cancellationToken);
    }
}
