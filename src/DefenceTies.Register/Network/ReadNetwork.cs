using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Events;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Network;

/// <summary>Reads who is tied to whom in a period, from the tallies of pairs.</summary>
public sealed class ReadNetwork(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>More countries than this are not shown at once.</summary>
    public const int MostCountries = 25;

    /// <summary>Reads it.</summary>
    /// <param name="filter">Its period, in whole months, its kinds and statuses are what counts; a country in it stands in the middle, with its partners.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<NetworkPage> ExecuteAsync(TimelineFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = new TimelineFilter { From = filter.From, To = filter.To, CertainlyInPeriod = filter.CertainlyInPeriod, Kinds = filter.Kinds, Statuses = filter.Statuses };
        var prefix = TallySelection.TellsTime(asked) ? TallyScope.Pairs : TallyScope.Whenever + TallyScope.Pairs;
        var tallied = await TallySelection.Narrowed(TallySelection.Scopes(context.EventTallies, prefix), asked)
            .GroupBy(tally => new { tally.Scope, tally.Kind })
            .Select(group => new { group.Key.Scope, group.Key.Kind, Count = group.Sum(tally => tally.Count) })
            .Where(group => group.Count > 0)
            .ToListAsync(cancellationToken);
        var ties = tallied.GroupBy(tally => tally.Scope)
            .Select(group => (Pair: TallyScope.PairIn(group.Key), Events: group.Sum(tally => tally.Count), Kinds: group.ToDictionary(tally => tally.Kind, tally => tally.Count)))
            .ToList();
        var totals = ties.SelectMany(tie => new[] { (Code: tie.Pair.A, tie.Events), (Code: tie.Pair.B, tie.Events) })
            .GroupBy(part => part.Code)
            .ToDictionary(group => group.Key, group => group.Sum(part => part.Events));
        var middle = filter.Countries.Included;
        var shown = Shown([.. ties.Select(tie => (tie.Pair.A, tie.Pair.B, tie.Events))], totals, middle);
        var last = await LastAsync(context, shown, cancellationToken);
        var names = await CountryNames.ReadAsync(context, [.. totals.Keys, .. middle], cancellationToken);
        return new NetworkPage(
            [.. shown.Select(names.Of)],
            [
                .. ties.Where(tie => shown.Contains(tie.Pair.A) && shown.Contains(tie.Pair.B))
                    .OrderByDescending(tie => tie.Events).ThenBy(tie => tie.Pair.A.Value, StringComparer.Ordinal).ThenBy(tie => tie.Pair.B.Value, StringComparer.Ordinal)
                    .Select(tie => new NetworkTie(tie.Pair.A, tie.Pair.B, tie.Events, tie.Kinds, last.GetValueOrDefault(tie.Pair))),
            ],
            [.. totals.Keys.Concat(middle).Distinct().Select(names.Of).OrderBy(name => name.Name, StringComparer.Ordinal)],
            ties.Count);
    }

    private static List<CountryCode> Shown(IReadOnlyList<(CountryCode A, CountryCode B, int Events)> ties, Dictionary<CountryCode, int> totals, IReadOnlyList<CountryCode> middle)
    {
        if (middle.Count == 0)
        {
            return [.. totals.OrderByDescending(total => total.Value).ThenBy(total => total.Key.Value, StringComparer.Ordinal).Take(MostCountries).Select(total => total.Key)];
        }

        var partners = ties.Where(tie => middle.Contains(tie.A) || middle.Contains(tie.B))
            .OrderByDescending(tie => tie.Events).ThenBy(tie => tie.A.Value, StringComparer.Ordinal).ThenBy(tie => tie.B.Value, StringComparer.Ordinal)
            .SelectMany(tie => new[] { tie.A, tie.B });
        return [.. middle.Concat(partners).Distinct().Take(MostCountries)];
    }

    // One step into the index for each two countries.
    private static async Task<Dictionary<(CountryCode A, CountryCode B), DateOnly?>> LastAsync(RegisterContext context, List<CountryCode> shown, CancellationToken cancellationToken)
    {
        CountryCode[] codes = [.. shown];
        var read = await (
            from a in context.Countries.Where(country => EF.Parameter(codes).Contains(country.Code))
            from b in context.Countries.Where(country => EF.Parameter(codes).Contains(country.Code))
            select new
            {
                A = a.Code,
                B = b.Code,
                Last = context.Pairs.Where(pair => pair.A == a.Code && pair.B == b.Code && pair.Status == EventStatus.Occurred).Max(pair => pair.Latest),
            })
            .ToListAsync(cancellationToken);
        return read.ToDictionary(pair => (pair.A, pair.B), pair => pair.Last);
    }
}
