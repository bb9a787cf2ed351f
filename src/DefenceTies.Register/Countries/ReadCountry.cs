using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Countries;

/// <summary>Reads a country's profile.</summary>
public sealed class ReadCountry(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many officials and events the profile holds at most.</summary>
    public const int MaxRows = 50;

    /// <summary>Reads the country of that code; none when the register knows no such code.</summary>
    public async Task<CountryPage?> ExecuteAsync(CountryCode code, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var country = await context.Countries
            .AsNoTracking()
            .Include(found => found.Aliases)
            .SingleOrDefaultAsync(found => found.Code == code, cancellationToken);
        if (country is null)
        {
            return null;
        }

        var scope = TallyScope.Whenever + TallyScope.Of(code);
        var count = await context.EventTallies.Where(tally => tally.Scope == scope).SumAsync(tally => tally.Count, cancellationToken);
        var last = await LastContact.ReadAsync(context, [code], cancellationToken);
        return new CountryPage(
            new CountryRow(code, country.Name, country.IsOrganisation, count, last.TryGetValue(code, out var day) ? day : null),
            [.. country.Aliases.Where(alias => alias.Kind != CountryAliasKind.Demonym).Select(alias => alias.Name).Where(name => name != country.Name).Distinct().Order(StringComparer.Ordinal)],
            await PartnersAsync(context, code, cancellationToken),
            await OfficialsAsync(context, code, cancellationToken),
            await EventsAsync(context, code, cancellationToken));
    }

    private static async Task<IReadOnlyList<CountryPartner>> PartnersAsync(RegisterContext context, CountryCode code, CancellationToken cancellationToken)
    {
        var partners = await PartnerCounts.ReadAsync(context, code, cancellationToken);
        var last = (await LastAsync(context, code, [.. partners.Keys.Where(other => other < code)], areFirst: true, cancellationToken))
            .Concat(await LastAsync(context, code, [.. partners.Keys.Where(other => other > code)], areFirst: false, cancellationToken))
            .ToDictionary();
        var names = await CountryNames.ReadAsync(context, partners.Keys, cancellationToken);
        return
        [
            .. partners
                .Select(partner => new CountryPartner(names.Of(partner.Key), partner.Value, last[partner.Key]))
                .OrderByDescending(partner => partner.Events)
                .ThenBy(partner => partner.Country.Name, StringComparer.Ordinal),
        ];
    }

    // One step into the index for each partner, however many events there are with it.
    private static async Task<List<KeyValuePair<CountryCode, DateOnly?>>> LastAsync(RegisterContext context, CountryCode code, CountryCode[] partners, bool areFirst, CancellationToken cancellationToken)
    {
        var chosen = context.Countries.Where(partner => EF.Parameter(partners).Contains(partner.Code));
        var last = areFirst
            ? chosen.Select(partner => new
            {
                partner.Code,
                Last = context.Pairs.Where(pair => pair.A == partner.Code && pair.B == code && pair.Status == EventStatus.Occurred).Max(pair => pair.Latest),
            })
            : chosen.Select(partner => new
            {
                partner.Code,
                Last = context.Pairs.Where(pair => pair.A == code && pair.B == partner.Code && pair.Status == EventStatus.Occurred).Max(pair => pair.Latest),
            });
        return [.. (await last.ToListAsync(cancellationToken)).Select(partner => KeyValuePair.Create(partner.Code, partner.Last))];
    }

    private static async Task<IReadOnlyList<OfficialRow>> OfficialsAsync(RegisterContext context, CountryCode code, CancellationToken cancellationToken)
    {
        var rows = await OfficialRows.ReadAsync(
            context,
            context.Officials
                .Where(official => official.Country == code)
                .OrderByDescending(official => context.Participants.Count(participant => participant.OfficialId == official.Id))
                .ThenBy(official => official.SortName)
                .Take(MaxRows),
            cancellationToken);
        return rows;
    }

    private static async Task<IReadOnlyList<EventRow>> EventsAsync(RegisterContext context, CountryCode code, CancellationToken cancellationToken)
    {
        var ids = await context.Parties
            .Where(party => party.Country == code)
            .OrderByDescending(party => party.SortKey).ThenByDescending(party => party.EventId)
            .Select(party => party.EventId)
            .Take(MaxRows)
            .ToListAsync(cancellationToken);
        return await EventRows.ReadAsync(context, ids, cancellationToken);
    }
}
