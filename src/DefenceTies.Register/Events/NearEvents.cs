using DefenceTies.Domain.Countries;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Events;

/// <summary>Reads the events between the same countries that lie next to an event in time.</summary>
internal static class NearEvents
{
    private const int OnEachSide = 3;

    // Of more than two countries, the events of two are looked through.
    private const int MostLookedAt = 500;

    /// <summary>Those on either side, newest first.</summary>
    internal static async Task<IReadOnlyList<EventRow>> ReadAsync(RegisterContext context, EventRow row, int sortKey, CancellationToken cancellationToken)
    {
        CountryCode[] codes = [.. row.Parties.Select(party => party.Code).Distinct().Order()];
        var places = Places(context, codes);
        var newer = await Among(context, codes, places
            .Where(place => place.SortKey > sortKey || (place.SortKey == sortKey && place.EventId > row.Id))
            .OrderBy(place => place.SortKey).ThenBy(place => place.EventId)).ToListAsync(cancellationToken);
        var older = await Among(context, codes, places
            .Where(place => place.SortKey < sortKey || (place.SortKey == sortKey && place.EventId < row.Id))
            .OrderByDescending(place => place.SortKey).ThenByDescending(place => place.EventId)).ToListAsync(cancellationToken);
        return await EventRows.ReadAsync(context, [.. Enumerable.Reverse(newer), .. older], cancellationToken);
    }

    private static IQueryable<Place> Places(RegisterContext context, CountryCode[] codes) => codes switch
    {
        [] => context.Events.Select(found => new Place { SortKey = found.SortKey, EventId = found.Id }),
        [var only] => context.Parties.Where(party => party.Country == only).Select(party => new Place { SortKey = party.SortKey, EventId = party.EventId }),
        [var a, var b, ..] => context.Pairs.Where(pair => pair.A == a && pair.B == b).Select(pair => new Place { SortKey = pair.SortKey, EventId = pair.EventId }),
    };

    private static IQueryable<long> Among(RegisterContext context, CountryCode[] codes, IQueryable<Place> places) => codes.Skip(2)
        .Aggregate(
            codes.Length > 2 ? places.Take(MostLookedAt) : places,
            (some, code) => some.Where(place => context.Parties.Any(party => party.EventId == place.EventId && party.Country == code)))
        .Select(place => place.EventId)
        .Take(OnEachSide);

    private sealed class Place
    {
        public required int SortKey { get; init; }

        public required long EventId { get; init; }
    }
}
