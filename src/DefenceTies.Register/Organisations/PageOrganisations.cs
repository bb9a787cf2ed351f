using DefenceTies.Register.Events;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Organisations;

/// <summary>Lists organisations by name, a page at a time.</summary>
public sealed class PageOrganisations(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Lists them.</summary>
    /// <param name="after">The organisation after which the page begins; none for the first page.</param>
    /// <param name="size">How many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The organisations, and the last one's key where there are more.</returns>
    public async Task<(IReadOnlyList<OrganisationRow> Organisations, OrganisationKey? Next)> ExecuteAsync(OrganisationKey? after, int size, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var organisations = context.Organisations.AsQueryable();
        if (after is { Id: var id, FoldedName: var name })
        {
            // The first half alone lets the index be entered at the name; the second leaves out what stood before.
#pragma warning disable CA1309 // The database compares: by bytes, as the index is sorted.
            organisations = organisations.Where(organisation => string.Compare(organisation.FoldedName, name) >= 0 && (organisation.FoldedName != name || organisation.Id > id));
#pragma warning restore CA1309
        }

        var read = await organisations
            .OrderBy(organisation => organisation.FoldedName).ThenBy(organisation => organisation.Id)
            .Take(size + 1)
            .Select(organisation => new
            {
                organisation.Id,
                organisation.Name,
                organisation.FoldedName,
                organisation.Country,
                Events = context.ParticipatingOrganisations.Count(part => part.OrganisationId == organisation.Id),
            })
            .ToListAsync(cancellationToken);
        var page = read.Take(size).ToArray();
        var names = await CountryNames.ReadAsync(context, page.Select(organisation => organisation.Country), cancellationToken);
        return (
            [.. page.Select(organisation => new OrganisationRow(organisation.Id, organisation.Name, names.OfOptional(organisation.Country), organisation.Events))],
            read.Count > size ? new OrganisationKey(page[^1].Id, page[^1].FoldedName) : null);
    }
}
