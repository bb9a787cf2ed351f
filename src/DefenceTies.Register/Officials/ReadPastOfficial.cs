using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Officials;

/// <summary>Reads an official as the person stood at a version or on a past day, also one who is gone or merged since.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class ReadPastOfficial(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>Reads it.</summary>
    /// <param name="id">The official's own id: merges are not followed, since it may have stood for itself then.</param>
    /// <param name="moment">Which state.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The official; or why there was no such state; neither when there never was such an official.</returns>
    public async Task<PastReading<OfficialPage>> ExecuteAsync(long id, Moment moment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(moment);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (revision, problem) = await PastRevisions.FindAsync(context, RecordKind.Official, id, moment, time, cancellationToken);
        if (revision is null)
        {
            return new PastReading<OfficialPage>(null, problem);
        }

        var snapshot = Snapshot.Read<OfficialSnapshot>(revision.Snapshot!)!;
        var end = moment.Day is { } day ? Moment.EndOf(day, time) : revision.At.AddTicks(TimeSpan.TicksPerMillisecond);
        var events = await PastEventsOf.ReadAsync(context, id, end, cancellationToken);
        var country = (await CountryNames.ReadAsync(context, [snapshot.Country], cancellationToken)).OfOptional(snapshot.Country);
        var post = events.SelectMany(row => row.Officials).FirstOrDefault(person => person.Id == id && person.Post is not null)?.Post;
        return new PastReading<OfficialPage>(
            new OfficialPage(
                new OfficialRow(id, snapshot.Name, country, post, events.Count),
                [.. snapshot.Aliases.Where(alias => alias != snapshot.Name)],
                await TenuresAsync(context, snapshot, cancellationToken),
                [],
                [.. events.Take(ReadOfficial.MaxRows)],
                null)
            {
                Past = await PastRevisions.StateOfAsync(context, revision, moment, cancellationToken),
            },
            null);
    }

    private static async Task<IReadOnlyList<OfficialTenure>> TenuresAsync(RegisterContext context, OfficialSnapshot snapshot, CancellationToken cancellationToken)
    {
        var ids = snapshot.Tenures.Select(tenure => tenure.OrganisationId).OfType<long>().ToArray();
        var names = await context.Organisations.Where(organisation => ids.Contains(organisation.Id)).ToDictionaryAsync(organisation => organisation.Id, organisation => organisation.Name, cancellationToken);
        return
        [
            .. snapshot.Tenures
                .Select(tenure => new OfficialTenure(tenure.Post, tenure.OrganisationId is { } id ? names.GetValueOrDefault(id) : null, tenure.FirstRead, tenure.LastRead) { Held = tenure.Held })
                .OrderByDescending(tenure => tenure.LastRead?.Bounds.Latest ?? DateOnly.MinValue),
        ];
    }
}
