using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Events;

/// <summary>Reads events as lists show them.</summary>
internal static class EventRows
{
    /// <summary>Reads the events of these ids, in the order of the ids; one that is gone is left out.</summary>
    internal static async Task<IReadOnlyList<EventRow>> ReadAsync(RegisterContext context, IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        // As one parameter: a list of them would have EF Core write every query anew.
        var events = await context.Events
            .AsNoTracking()
            .AsSplitQuery()
            .Where(found => EF.Parameter(ids).Contains(found.Id))
            .Include(found => found.Parties)
            .Include(found => found.Participants).ThenInclude(participant => participant.Official)
            .Include(found => found.Agreement)
            .ToDictionaryAsync(found => found.Id, cancellationToken);
        var names = await CountryNames.ReadAsync(context, events.Values.SelectMany(CodesOf), cancellationToken);
        return [.. ids.Where(events.ContainsKey).Select(id => RowOf(events[id], names))];
    }

    internal static IEnumerable<CountryCode?> CodesOf(Event found) =>
        [found.Host, .. found.Parties.Select(party => party.Country), .. found.Participants.Select(participant => participant.Country)];

    /// <summary>An event, with its parts in it, as a list shows it.</summary>
    internal static EventRow RowOf(Event found, CountryNames names) =>
        new(
            found.Id,
            found.Kind,
            found.Status,
            found.Title,
            found.Date,
            [
                .. found.Parties
                    .Select(party => new EventParty(party.Country, names.Of(party.Country).Name, party.Part))
                    .OrderBy(party => Acts(party.Part) ? 0 : 1)
                    .ThenBy(party => party.Name, StringComparer.Ordinal),
            ],
            names.OfOptional(found.Host),
            found.City,
            [
                .. found.Participants
                    .OrderBy(participant => participant.Part)
                    .ThenBy(participant => participant.OfficialId)
                    .Select(participant => new EventOfficial(
                        participant.OfficialId,
                        participant.Official!.Name,
                        names.OfOptional(participant.Country),
                        participant.Post,
                        participant.Part)),
            ],
            found.Agreement?.Stage,
            found.Review,
            found.Sources,
            found.Disputed);

    private static bool Acts(PartyPart part) => part is PartyPart.Visitor or PartyPart.Supplier or PartyPart.Trainer;
}
