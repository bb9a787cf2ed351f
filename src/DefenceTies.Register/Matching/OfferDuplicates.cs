using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Matching;

/// <summary>
/// Lists two records as possible duplicates. Two that are listed already, or about whom an editor has decided, are not
/// listed again.
/// </summary>
internal static class OfferDuplicates
{
    internal static async Task OfferAsync(RegisterContext context, RecordKind kind, long one, long other, MatchScore score, CancellationToken cancellationToken)
    {
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        var isListed = context.PossibleDuplicates.Local.Any(listed => listed.Kind == kind && listed.FirstId == first && listed.SecondId == second)
            || await context.PossibleDuplicates.AnyAsync(listed => listed.Kind == kind && listed.FirstId == first && listed.SecondId == second, cancellationToken);
        if (!isListed)
        {
            context.Add(new PossibleDuplicate { Kind = kind, FirstId = first, SecondId = second, Score = score.Value, Reasons = score.Words });
        }
    }
}
