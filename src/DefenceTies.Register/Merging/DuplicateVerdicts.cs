using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>What was decided about two records that may be one.</summary>
internal static class DuplicateVerdicts
{
    /// <summary>Settles what was offered about the two, if it was; apart is kept even when nothing was offered, so that nothing ever will be.</summary>
    internal static async Task SetAsync(EditSession session, RecordKind kind, long one, long other, DuplicateVerdict verdict, CancellationToken cancellationToken)
    {
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        var offered = await session.Context.PossibleDuplicates
            .SingleOrDefaultAsync(duplicate => duplicate.Kind == kind && duplicate.FirstId == first && duplicate.SecondId == second, cancellationToken);
        if (offered is null && verdict == DuplicateVerdict.Apart)
        {
            session.Context.Add(offered = new PossibleDuplicate { Kind = kind, FirstId = first, SecondId = second, Score = 0, Reasons = "An editor keeps them apart" });
        }

        if (offered is not null)
        {
            (offered.Verdict, offered.SettledAt) = (verdict, session.Author.At);
        }
    }

    /// <summary>Opens again what a merge had settled that is undone.</summary>
    internal static async Task ReopenAsync(RegisterContext context, RecordKind kind, long one, long other, CancellationToken cancellationToken)
    {
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        await context.PossibleDuplicates
            .Where(duplicate => duplicate.Kind == kind && duplicate.FirstId == first && duplicate.SecondId == second && duplicate.Verdict == DuplicateVerdict.Merged)
            .ExecuteUpdateAsync(set => set.SetProperty(duplicate => duplicate.Verdict, (DuplicateVerdict?)null).SetProperty(duplicate => duplicate.SettledAt, (DateTimeOffset?)null), cancellationToken);
    }
}
