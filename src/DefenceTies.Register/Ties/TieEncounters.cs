using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Ties;

/// <summary>Finds who of two countries met whom.</summary>
internal static class TieEncounters
{
    /// <summary>How many events are looked at, newest first.</summary>
    internal const int MostEvents = 200;

    /// <summary>How many officials of each side are told.</summary>
    internal const int MostOfficials = 8;

    /// <summary>Reads it.</summary>
    internal static async Task<TieMeetings> ReadAsync(
        RegisterContext context, CountryCode first, CountryCode second, IReadOnlyList<TieContact> contacts, CancellationToken cancellationToken)
    {
        long[] ids = [.. contacts.Where(contact => contact.Status == EventStatus.Occurred).Take(MostEvents).Select(contact => contact.Id)];
        if (ids.Length == 0)
        {
            return TieMeetings.None;
        }

        var people = await context.Participants
            .Where(participant => EF.Parameter(ids).Contains(participant.EventId) && (participant.Country == first || participant.Country == second))
            .Select(participant => new { participant.EventId, participant.OfficialId, participant.Official!.Name, participant.Post, participant.Country })
            .ToListAsync(cancellationToken);
        var encounters = ids
            .Join(people.Where(person => person.Country == first), id => id, person => person.EventId, (id, person) => (Id: id, First: person.OfficialId))
            .Join(people.Where(person => person.Country == second), met => met.Id, person => person.EventId, (met, person) => new Encounter(met.First, person.OfficialId, met.Id))
            .ToList();
        var newest = people.OrderBy(person => Array.IndexOf(ids, person.EventId)).ToLookup(person => person.OfficialId);

        IReadOnlyList<TieOfficial> Most(Func<Encounter, long> side) =>
        [
            .. encounters
                .GroupBy(side)
                .OrderByDescending(group => group.Count())
                .Take(MostOfficials)
                .Select(group => new TieOfficial(group.Key, newest[group.Key].First().Name, newest[group.Key].Select(person => person.Post).FirstOrDefault(post => post is not null))),
        ];

        return new TieMeetings(Most(encounter => encounter.First), Most(encounter => encounter.Second), encounters);
    }
}
