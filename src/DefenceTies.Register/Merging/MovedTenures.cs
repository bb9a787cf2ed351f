using System.Globalization;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>Lets the posts that were held in a merged organisation be held in the one that stands.</summary>
internal static class MovedTenures
{
    /// <summary>Moves what was decided about them on officials who stand.</summary>
    /// <returns>The officials.</returns>
    internal static async Task<IReadOnlyList<long>> MoveAsync(RegisterContext context, long from, long to, CancellationToken cancellationToken)
    {
        var old = from.ToString(CultureInfo.InvariantCulture);
        var decided = await context.Decisions
            .Where(decision => decision.Kind == RecordKind.Official && decision.Field == RecordField.TenureOrganisation && decision.Value == old)
            .Where(decision => context.Officials.Any(official => official.Id == decision.RecordId))
            .ToListAsync(cancellationToken);
        foreach (var decision in decided)
        {
            decision.Value = to.ToString(CultureInfo.InvariantCulture);
        }

        await context.SaveChangesAsync(cancellationToken);
        return [.. decided.Select(decision => decision.RecordId).Distinct()];
    }
}
