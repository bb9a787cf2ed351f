using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Events;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Ties;

/// <summary>Lists the countries that have events with each other, by their codes, a page at a time.</summary>
public sealed class PageTies(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Lists them.</summary>
    /// <param name="after">The tie after which the page begins; none for the first page.</param>
    /// <param name="size">How many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The ties, and the last one's key where there are more.</returns>
    public async Task<(IReadOnlyList<TieRow> Ties, TieKey? Next)> ExecuteAsync(TieKey? after, int size, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var scopes = TallySelection.Scopes(context.EventTallies, TallyScope.Whenever + TallyScope.Pairs);
        if (after is not null)
        {
            var last = TallyScope.Whenever + TallyScope.Of(after.A, after.B);
#pragma warning disable CA1309 // The database compares, byte by byte, as the index is sorted.
            scopes = scopes.Where(tally => string.Compare(tally.Scope, last) > 0);
#pragma warning restore CA1309
        }

        var read = await scopes
            .GroupBy(tally => tally.Scope)
            .Select(group => new { group.Key, Count = group.Sum(tally => tally.Count) })
            .Where(group => group.Count > 0)
            .OrderBy(group => group.Key)
            .Take(size + 1)
            .ToListAsync(cancellationToken);
        var ties = read.Take(size).Select(scope => (Pair: TallyScope.PairIn(scope.Key), scope.Count)).ToArray();
        var contacts = await LastAsync(context, [.. ties.Select(tie => tie.Pair)], cancellationToken);
        var names = await CountryNames.ReadAsync(context, ties.SelectMany(tie => new CountryCode?[] { tie.Pair.A, tie.Pair.B }), cancellationToken);
        return (
            [.. ties.Select(tie => new TieRow(names.Of(tie.Pair.A), names.Of(tie.Pair.B), tie.Count, contacts.GetValueOrDefault(tie.Pair)))],
            read.Count > size ? new TieKey(ties[^1].Pair.A, ties[^1].Pair.B) : null);
    }

    // One step into the index for each tie: a page names few first countries, each with its partners.
    private static async Task<Dictionary<(CountryCode A, CountryCode B), DateOnly?>> LastAsync(RegisterContext context, IReadOnlyList<(CountryCode A, CountryCode B)> pairs, CancellationToken cancellationToken)
    {
        var last = new Dictionary<(CountryCode A, CountryCode B), DateOnly?>();
        foreach (var first in pairs.GroupBy(pair => pair.A))
        {
            CountryCode[] partners = [.. first.Select(pair => pair.B)];
            var read = await context.Countries
                .Where(country => EF.Parameter(partners).Contains(country.Code))
                .Select(country => new
                {
                    country.Code,
                    Last = context.Pairs.Where(pair => pair.A == first.Key && pair.B == country.Code && pair.Status == EventStatus.Occurred).Max(pair => pair.Latest),
                })
                .ToListAsync(cancellationToken);
            foreach (var partner in read)
            {
                last[(first.Key, partner.Code)] = partner.Last;
            }
        }

        return last;
    }
}
