using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Countries;

/// <summary>The last day on which a country's events that have happened may have been.</summary>
internal static class LastContact
{
    /// <summary>Reads it for some countries; those without such a day are left out.</summary>
    internal static async Task<Dictionary<CountryCode, DateOnly>> ReadAsync(RegisterContext context, IReadOnlyList<CountryCode> codes, CancellationToken cancellationToken)
    {
        // Tallies tell the month, the events of that month tell the day.
        var scopes = codes.Select(TallyScope.Of).ToArray();
        var months = await context.EventTallies
            .Where(tally => EF.Parameter(scopes).Contains(tally.Scope) && tally.Status == EventStatus.Occurred && tally.Last < EventTally.NoLast)
            .GroupBy(tally => new { tally.Scope, tally.Last })
            .Where(group => group.Sum(tally => tally.Count) > 0)
            .Select(group => new { group.Key.Scope, group.Key.Last })
            .GroupBy(tally => tally.Scope)
            .Select(group => new { group.Key, Last = group.Max(tally => tally.Last) })
            .ToListAsync(cancellationToken);
        var days = new Dictionary<CountryCode, DateOnly>();
        foreach (var month in months.GroupBy(country => country.Last / 100))
        {
            await ReadMonthAsync(context, [.. month.Select(country => CountryCode.Parse(TallyScope.NameIn(country.Key)))], month.Key, days, cancellationToken);
        }

        return days;
    }

    private static async Task ReadMonthAsync(RegisterContext context, List<CountryCode> codes, int yearAndMonth, Dictionary<CountryCode, DateOnly> days, CancellationToken cancellationToken)
    {
        var first = TallySelection.DayOf((yearAndMonth * 100) + 1);
        var last = first.AddMonths(1).AddDays(-1);
        var found = await (
            from contact in context.Events
            where contact.Status == EventStatus.Occurred && contact.Latest >= first && contact.Latest <= last
            from party in contact.Parties
            where codes.Contains(party.Country)
            group contact.Latest by party.Country into country
            select new { country.Key, Last = country.Max() })
            .ToListAsync(cancellationToken);
        foreach (var country in found)
        {
            days.Add(country.Key, country.Last!.Value);
        }
    }
}
