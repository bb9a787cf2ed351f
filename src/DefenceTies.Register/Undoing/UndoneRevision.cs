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
/// <param name="WasMergedInto">The record that had stood for it before; none when none had.</param>
/// <param name="Moves">What the act moved, when it is kept here.</param>
internal sealed record UndoneRevision(
    RecordKind Kind, long Id, int Version, string? Before, string? After, string What, long? MergedInto, long? WasMergedInto, IReadOnlyList<Move> Moves)
{
    internal bool IsMade => Before is null && After is not null;

    internal bool IsRemoved => Before is not null && After is null;

    internal bool IsChanged => Before is not null && After is not null;

    internal static async Task<UndoneRevision> OfAsync(RegisterContext context, Revision revision, CancellationToken cancellationToken)
    {
        var before = await context.Revisions
            .Where(older => older.Kind == revision.Kind && older.RecordId == revision.RecordId && older.Version == revision.Version - 1)
            .Select(older => new { older.Snapshot, older.MergedInto }).SingleOrDefaultAsync(cancellationToken);
        return new(
            revision.Kind,
            revision.RecordId,
            revision.Version,
            before?.Snapshot,
            revision.Snapshot,
            revision.What,
            revision.MergedInto,
            before?.MergedInto,
            revision.Moved is null ? [] : Snapshot.Read<Move[]>(revision.Moved)!);
    }

    /// <summary>Whether the record is another one by now; not when what changed since was changed back.</summary>
    internal async Task<bool> IsChangedSinceAsync(RegisterContext context, CancellationToken cancellationToken) =>
        await NowAsync(context, cancellationToken) != After;

    /// <summary>Whether the record, which this change took away, stands or went another way since. It may have come back and gone the same way again.</summary>
    internal async Task<bool> IsOtherwiseSinceAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var last = await Since(context).Select(later => new { later.Snapshot, later.MergedInto }).FirstAsync(cancellationToken);
        return last.Snapshot is not null || last.MergedInto != MergedInto;
    }

    /// <summary>The last version that the record has, whether it stands or is gone.</summary>
    internal Task<int> LastVersionAsync(RegisterContext context, CancellationToken cancellationToken) =>
        Since(context).Select(later => later.Version).FirstAsync(cancellationToken);

    /// <summary>What became of the record since, field by field.</summary>
    internal async Task<IReadOnlyList<FieldChange>> ChangesSinceAsync(RegisterContext context, CancellationToken cancellationToken) =>
        FieldChange.Between(RecordFields.Of(Kind, After), RecordFields.Of(Kind, await NowAsync(context, cancellationToken)));

    private Task<string?> NowAsync(RegisterContext context, CancellationToken cancellationToken) =>
        Since(context).Select(later => later.Snapshot).FirstAsync(cancellationToken);

    private IQueryable<Revision> Since(RegisterContext context) =>
        context.Revisions.Where(later => later.Kind == Kind && later.RecordId == Id).OrderByDescending(later => later.Version);
}
