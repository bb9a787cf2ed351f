using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>Settles that two records that may be one are two. No import offers them again.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class SettleDuplicate(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Settles it.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="kind">What kind of records.</param>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="isApart">Whether they are two; opens the question again when not.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    public Task<EditResult> ExecuteAsync(Editor editor, RecordKind kind, long one, long other, bool isApart, string? why, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(editor, isApart ? "keep-apart" : "reopen-duplicate", why, (session, token) => SettleAsync(session, kind, one, other, isApart, token), cancellationToken);

    private static async Task<EditResult> SettleAsync(EditSession session, RecordKind kind, long one, long other, bool isApart, CancellationToken cancellationToken)
    {
        foreach (var id in new[] { one, other })
        {
            if (await RecordRows.VersionAsync(session.Context, kind, id, cancellationToken) is null)
            {
                return await RecordRows.GoneAsync(session.Context, kind, id, cancellationToken);
            }
        }

        if (one == other)
        {
            return EditResult.Invalid(one, "A record is no duplicate of itself.");
        }

        session.Concerns(kind, one);
        if (isApart)
        {
            await DuplicateVerdicts.SetAsync(session, kind, one, other, DuplicateVerdict.Apart, cancellationToken);
        }
        else
        {
            var (first, second) = (Math.Min(one, other), Math.Max(one, other));
            await session.Context.PossibleDuplicates.Where(duplicate => duplicate.Kind == kind && duplicate.FirstId == first && duplicate.SecondId == second)
                .ExecuteUpdateAsync(set => set.SetProperty(duplicate => duplicate.Verdict, (DuplicateVerdict?)null).SetProperty(duplicate => duplicate.SettledAt, (DateTimeOffset?)null), cancellationToken);
        }

        // What is said of two records is a change of neither.
        await session.Context.SaveChangesAsync(cancellationToken);
        return new EditResult(EditOutcome.Saved, one, (await RecordRows.VersionAsync(session.Context, kind, one, cancellationToken))!.Value);
    }
}
