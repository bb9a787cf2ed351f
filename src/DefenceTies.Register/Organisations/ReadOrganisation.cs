using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Organisations;

/// <summary>Reads an organisation's profile.</summary>
public sealed class ReadOrganisation(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many events and officials the profile holds at most.</summary>
    public const int MaxRows = 100;

    /// <summary>Reads the organisation of that id, or the one it was merged into; none when there is neither.</summary>
    public async Task<OrganisationPage?> ExecuteAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await Redirects.FollowAsync(context, RecordKind.Organisation, id, cancellationToken);
        var organisation = await context.Organisations.AsNoTracking()
            .Include(found => found.Aliases)
            .SingleOrDefaultAsync(found => found.Id == standing, cancellationToken);
        if (organisation is null)
        {
            return null;
        }

        var scope = $"{TallyScope.Organisations}{standing}";
        var ids = await context.ParticipatingOrganisations
            .Where(part => part.OrganisationId == standing)
            .OrderByDescending(part => part.SortKey).ThenByDescending(part => part.EventId)
            .Select(part => part.EventId)
            .Take(MaxRows)
            .ToListAsync(cancellationToken);
        var count = ids.Count < MaxRows ? ids.Count : await context.EventTallies.Where(tally => tally.Scope == scope).SumAsync(tally => tally.Count, cancellationToken);
        var holders = context.Officials
            .Where(official => context.Tenures.Any(tenure => tenure.OfficialId == official.Id && tenure.OrganisationId == standing))
            .OrderBy(official => official.SortName)
            .Take(MaxRows);
        var names = await CountryNames.ReadAsync(context, [organisation.Country], cancellationToken);
        return new OrganisationPage(
            standing,
            organisation.Name,
            names.OfOptional(organisation.Country),
            [.. organisation.Aliases.Select(alias => alias.Name).Where(name => name != organisation.Name).Order(StringComparer.Ordinal)],
            count,
            await EventRows.ReadAsync(context, ids, cancellationToken),
            await OfficialRows.ReadAsync(context, holders, cancellationToken),
            standing == id ? null : id);
    }
}
