using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Undoing;

/// <summary>What an act that is to be undone did to one record.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="Id">The record.</param>
/// <param name="Version">The version that the act made.</param>
/// <param name="Before">The record before; none when it did not stand.</param>
/// <param name="After">The record after; none when it stood no longer.</param>
/// <param name="What">What the history says of it.</param>
/// <param name="MergedInto">The record that stood for it since.</param>
/// <param name="Moves">What the act moved, when it is kept here.</param>
internal sealed record UndoneRevision(
    RecordKind Kind, long Id, int Version, string? Before, string? After, string What, long? MergedInto, IReadOnlyList<Move> Moves)
{
    internal bool IsMade => Before is null && After is not null;

    internal bool IsRemoved => Before is not null && After is null;

    internal bool IsChanged => Before is not null && After is not null;

    internal static async Task<UndoneRevision> OfAsync(RegisterContext context, Revision revision, CancellationToken cancellationToken) => new(
        revision.Kind,
        revision.RecordId,
        revision.Version,
        await context.Revisions
            .Where(older => older.Kind == revision.Kind && older.RecordId == revision.RecordId && older.Version == revision.Version - 1)
            .Select(older => older.Snapshot).SingleOrDefaultAsync(cancellationToken),
        revision.Snapshot,
        revision.What,
        revision.MergedInto,
        revision.Moved is null ? [] : Snapshot.Read<Move[]>(revision.Moved)!);

    /// <summary>What became of the record since, field by field.</summary>
    internal async Task<IReadOnlyList<FieldChange>> ChangesSinceAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var now = await context.Revisions.Where(later => later.Kind == Kind && later.RecordId == Id)
            .OrderByDescending(later => later.Version).Select(later => later.Snapshot).FirstAsync(cancellationToken);
        return FieldChange.Between(RecordFields.Of(Kind, After), RecordFields.Of(Kind, now));
    }
}
