using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.History;

/// <summary>Finds the revisions that stood at a moment. Versions have no gaps, so that one look-up tells whether a later one stood already.</summary>
internal static class PastRevisions
{
    /// <summary>The revisions of a kind of record that were the latest ones before an instant, removals among them.</summary>
    internal static IQueryable<Revision> StandingBefore(RegisterContext context, RecordKind kind, DateTimeOffset end) =>
        context.Revisions.AsNoTracking().Where(revision => revision.Kind == kind && revision.At < end
            && !context.Revisions.Any(later => later.Kind == kind && later.RecordId == revision.RecordId && later.Version == revision.Version + 1 && later.At < end));

    /// <summary>The revision of a record that a moment asks for.</summary>
    /// <returns>The revision, with a snapshot; or why there is none, in words.</returns>
    internal static async Task<(Revision? Revision, string? Problem)> FindAsync(
        RegisterContext context, RecordKind kind, long id, Moment moment, TimeProvider time, CancellationToken cancellationToken)
    {
        var own = context.Revisions.AsNoTracking().Where(revision => revision.Kind == kind && revision.RecordId == id);
        var latest = await own.MaxAsync(revision => (int?)revision.Version, cancellationToken);
        if (latest is null)
        {
            return (null, null);
        }

        if (moment.Version is { } version)
        {
            var found = await own.SingleOrDefaultAsync(revision => revision.Version == version, cancellationToken);
            return found?.Snapshot is not null ? (found, null)
                : (null, found is null ? $"There is no version {version}; the last one is {latest}." : $"Version {version} took it away: {found.What}.");
        }

        var day = moment.Day!.Value;
        var words = Domain.Time.DateWords.Long(Domain.Time.EdtfDate.OfDay(day));
        if (day > DateOnly.FromDateTime(time.GetLocalNow().DateTime))
        {
            return (null, $"{words} lies ahead: nobody knows yet how it will stand then.");
        }

        var end = Moment.EndOf(day, time);
        var stood = await own.Where(revision => revision.At < end).OrderByDescending(revision => revision.Version).FirstOrDefaultAsync(cancellationToken);
        return stood?.Snapshot is not null ? (stood, null)
            : (null, stood is null ? $"On {words} it was not in the register yet." : $"On {words} it was not in the register: {stood.What}.");
    }

    /// <summary>The snapshots of records as they stood before an instant; those that did not stand are left out.</summary>
    internal static async Task<Dictionary<long, T>> SnapshotsAsync<T>(
        RegisterContext context, RecordKind kind, IReadOnlyCollection<long> ids, DateTimeOffset end, CancellationToken cancellationToken)
        where T : class =>
        ids.Count == 0 ? [] : (await StandingBefore(context, kind, end)
            .Where(revision => ids.Contains(revision.RecordId) && revision.Snapshot != null)
            .Select(revision => new { revision.RecordId, revision.Snapshot })
            .ToListAsync(cancellationToken)).ToDictionary(revision => revision.RecordId, revision => Snapshot.Read<T>(revision.Snapshot!)!);

    /// <summary>What is shown of a past state.</summary>
    internal static async Task<PastState> StateOfAsync(RegisterContext context, Revision revision, Moment moment, CancellationToken cancellationToken)
    {
        var latest = await context.Revisions.Where(later => later.Kind == revision.Kind && later.RecordId == revision.RecordId)
            .OrderByDescending(later => later.Version).Select(later => new { later.Version, IsGone = later.Snapshot == null }).FirstAsync(cancellationToken);
        return new PastState(revision.Version, revision.At, revision.By, moment.Day, latest.IsGone ? null : latest.Version);
    }
}
