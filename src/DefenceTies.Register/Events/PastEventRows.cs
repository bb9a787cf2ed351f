using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Events;

/// <summary>Makes the rows of lists out of what the history keeps of events.</summary>
internal static class PastEventRows
{
    /// <summary>The rows, in the order of the snapshots; people by the names that they had.</summary>
    /// <param name="context">The register.</param>
    /// <param name="snapshots">The events by id as they stood.</param>
    /// <param name="end">The instant before which they stood so.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task<IReadOnlyList<EventRow>> OfAsync(
        RegisterContext context, IReadOnlyList<(long Id, EventSnapshot Snapshot)> snapshots, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var people = snapshots.SelectMany(past => past.Snapshot.Officials).Select(official => official.Id).Distinct().ToArray();
        var then = await PastRevisions.SnapshotsAsync<OfficialSnapshot>(context, RecordKind.Official, people, end, cancellationToken);
        var since = await ElementNames.OfficialsAsync(context, [.. people.Where(id => !then.ContainsKey(id))], cancellationToken);
        var events = snapshots.Select(past => EventOf(past.Id, past.Snapshot, id => then.TryGetValue(id, out var official) ? official.Name : since[id])).ToArray();
        var countries = await CountryNames.ReadAsync(context, events.SelectMany(EventRows.CodesOf), cancellationToken);
        return [.. events.Select(past => EventRows.RowOf(past, countries))];
    }

    /// <summary>The event as it stood, with all that a snapshot tells of it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="nameOf">The name of an official.</param>
    /// <param name="organisationOf">The name of an organisation; without it organisations have none.</param>
    internal static Event EventOf(long id, EventSnapshot snapshot, Func<long, string> nameOf, Func<long, string>? organisationOf = null)
    {
        var past = new Event
        {
            Id = id,
            Kind = snapshot.Kind,
            Title = snapshot.Title,
            Summary = snapshot.Summary,
            Status = snapshot.Status,
            Host = snapshot.Host,
            City = snapshot.City,
            Review = snapshot.Review,
            Sources = snapshot.Sources,
            Disputed = snapshot.Disputed,
            Confidence = snapshot.Confidence,
            Visit = snapshot.Visit,
            Meeting = snapshot.Meeting,
            Agreement = snapshot.Agreement,
            Exercise = snapshot.Exercise,
            Training = snapshot.Training,
            Transfer = snapshot.Transfer,
        };
        past.SetDate(snapshot.Date);
        past.Parties.AddRange(snapshot.Parties.Select(party => new Party { Country = party.Country, Part = party.Part }));
        past.Participants.AddRange(snapshot.Officials.Select(official => new Participant
        {
            OfficialId = official.Id,
            Country = official.Country,
            Post = official.Post,
            Part = official.Part,
            Official = new Official { Id = official.Id, Name = nameOf(official.Id), FoldedName = "", SortName = "" },
        }));
        past.Organisations.AddRange(snapshot.Organisations.Select(organisation => new ParticipatingOrganisation
        {
            OrganisationId = organisation,
            Organisation = organisationOf is null ? null : new Organisation { Id = organisation, Name = organisationOf(organisation), FoldedName = "" },
        }));
        past.Topics.AddRange(snapshot.Topics.Select(topic => new EventTopic { Topic = topic }));
        past.PlaceParts();
        return past;
    }
}
