using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Duplicates;

/// <summary>Reads the records that entries of the list speak of.</summary>
internal static class DuplicateSides
{
    /// <summary>Reads them; one that is gone is left out.</summary>
    internal static async Task<IReadOnlyDictionary<(RecordKind Kind, long Id), DuplicateSide>> ReadAsync(RegisterContext context, IReadOnlyCollection<PossibleDuplicate> entries, CancellationToken cancellationToken)
    {
        var ids = entries.SelectMany(entry => new[] { (entry.Kind, Id: entry.FirstId), (entry.Kind, Id: entry.SecondId) }).Distinct().ToLookup(record => record.Kind, record => record.Id);
        var sides = new Dictionary<(RecordKind, long), DuplicateSide>();
        foreach (var row in await EventRows.ReadAsync(context, [.. ids[RecordKind.Event]], cancellationToken))
        {
            sides.Add((RecordKind.Event, row.Id), new DuplicateSide(row.Id, row.Title, [], null, row, null));
        }

        foreach (var side in await OfficialsAsync(context, [.. ids[RecordKind.Official]], cancellationToken))
        {
            sides.Add((RecordKind.Official, side.Id), side);
        }

        foreach (var side in await OrganisationsAsync(context, [.. ids[RecordKind.Organisation]], cancellationToken))
        {
            sides.Add((RecordKind.Organisation, side.Id), side);
        }

        return sides;
    }

    private static async Task<IEnumerable<DuplicateSide>> OfficialsAsync(RegisterContext context, long[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var rows = await OfficialRows.ReadAsync(context, context.Officials.Where(official => ids.Contains(official.Id)), cancellationToken);
        var names = (await context.OfficialAliases.Where(alias => ids.Contains(alias.OfficialId)).OrderByDescending(alias => alias.Reports).ThenBy(alias => alias.Id)
            .Select(alias => new { alias.OfficialId, alias.Name }).ToListAsync(cancellationToken)).ToLookup(alias => alias.OfficialId, alias => alias.Name);
        return rows.Select(row => new DuplicateSide(row.Id, row.Name, [.. names[row.Id].Where(name => name != row.Name)], row.Country, null, row));
    }

    private static async Task<IEnumerable<DuplicateSide>> OrganisationsAsync(RegisterContext context, long[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var organisations = await context.Organisations.AsNoTracking().Where(organisation => ids.Contains(organisation.Id)).Include(organisation => organisation.Aliases).ToListAsync(cancellationToken);
        var countries = await CountryNames.ReadAsync(context, organisations.Select(organisation => organisation.Country), cancellationToken);
        return organisations.Select(organisation => new DuplicateSide(
            organisation.Id, organisation.Name, [.. organisation.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal)], countries.OfOptional(organisation.Country), null, null));
    }
}
