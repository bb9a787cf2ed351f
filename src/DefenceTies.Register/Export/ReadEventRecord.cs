using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Export;

/// <summary>Reads an event whole, as it leaves the register, now or as it stood.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class ReadEventRecord(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>Reads it.</summary>
    /// <param name="id">Its id. One that was merged is not followed, but told; its past states are its own.</param>
    /// <param name="moment">Which state; none for the one that stands.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<FoundEvent> ExecuteAsync(long id, Moment? moment, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        if (moment is not null)
        {
            return await ReadPastAsync(context, id, moment, cancellationToken);
        }

        var standing = await Redirects.FollowAsync(context, RecordKind.Event, id, cancellationToken);
        if (standing != id)
        {
            return new FoundEvent(null, MergedInto: standing);
        }

        var records = await EventRecords.OpenAsync(context, cancellationToken);
        return new FoundEvent((await records.ReadAsync([id], cancellationToken)).SingleOrDefault());
    }

    private async Task<FoundEvent> ReadPastAsync(RegisterContext context, long id, Moment moment, CancellationToken cancellationToken)
    {
        var (revision, problem) = await PastRevisions.FindAsync(context, RecordKind.Event, id, moment, time, cancellationToken);
        if (revision is null)
        {
            return new FoundEvent(null, problem);
        }

        var snapshot = Snapshot.Read<EventSnapshot>(revision.Snapshot!)!;
        var end = moment.Day is { } day ? Moment.EndOf(day, time) : revision.At.AddTicks(TimeSpan.TicksPerMillisecond);
        long[] people = [.. snapshot.Officials.Select(official => official.Id)];
        var then = await PastRevisions.SnapshotsAsync<OfficialSnapshot>(context, RecordKind.Official, people, end, cancellationToken);
        var since = await ElementNames.OfficialsAsync(context, [.. people.Where(person => !then.ContainsKey(person))], cancellationToken);
        var organisations = await ElementNames.OrganisationsAsync(context, [.. snapshot.Organisations], cancellationToken);
        var past = PastEventRows.EventOf(id, snapshot, person => then.TryGetValue(person, out var official) ? official.Name : since[person], organisation => organisations[organisation]);
        var records = await EventRecords.OpenAsync(context, cancellationToken);
        return new FoundEvent(await records.OfPastAsync(past, revision.Version, snapshot.Reports, revision.At, cancellationToken));
    }
}
