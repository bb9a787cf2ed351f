using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>All organisations of the register by their names. One that is not known yet is added when it is first told of.</summary>
internal sealed class OrganisationBook
{
    private readonly Dictionary<string, long> _byName;
    private readonly Dictionary<string, Organisation> _world;

    private OrganisationBook(Dictionary<string, long> byName, Dictionary<string, Organisation> world) => (_byName, _world) = (byName, world);

    /// <summary>Reads the book.</summary>
    /// <param name="context">The register.</param>
    /// <param name="world">Organisations that the knowledge tells of, with their other names; taken over when told of.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task<OrganisationBook> ReadAsync(RegisterContext context, IReadOnlyList<Organisation> world, CancellationToken cancellationToken)
    {
        var byName = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var organisation in await context.Organisations.AsNoTracking().Include(organisation => organisation.Aliases).OrderBy(organisation => organisation.Id).ToListAsync(cancellationToken))
        {
            foreach (var name in FoldedNamesOf(organisation))
            {
                byName.TryAdd(name, organisation.Id);
            }
        }

        var known = new Dictionary<string, Organisation>(StringComparer.Ordinal);
        foreach (var organisation in world)
        {
            foreach (var name in FoldedNamesOf(organisation))
            {
                known.TryAdd(name, organisation);
            }
        }

        return new OrganisationBook(byName, known);
    }

    /// <summary>Whom the register takes the organisations for that a report names, by the number of the element.</summary>
    internal Dictionary<int, long> Of(Report report) =>
        report.Claims.Where(claim => claim.Field == ClaimField.Organisation)
            .GroupBy(claim => claim.Element)
            .Select(claims => (Element: claims.Key, Id: _byName.GetValueOrDefault(Folding.Fold(claims.First().Value))))
            .Where(told => told.Id != 0)
            .ToDictionary(told => told.Element, told => told.Id);

    /// <summary>Adds those that a report names and the register does not know.</summary>
    internal async Task LearnAsync(RegisterContext context, Report report, History.ChangeAuthor author, CancellationToken cancellationToken)
    {
        var names = report.Claims.Where(claim => claim.Field == ClaimField.Organisation).Select(claim => claim.Value).Distinct();
        foreach (var name in names.Where(name => !_byName.ContainsKey(Folding.Fold(name))))
        {
            var known = _world.GetValueOrDefault(Folding.Fold(name));
            var added = new Organisation { Name = known?.Name ?? name, FoldedName = Folding.Fold(known?.Name ?? name), Country = known?.Country };
            added.Aliases.AddRange((known?.Aliases ?? []).Select(alias => new OrganisationAlias { Name = alias.Name, FoldedName = alias.FoldedName }));
            context.Add(added);
            await context.SaveChangesAsync(cancellationToken);
            await NameIndexWriter.WriteAsync(context, NameKind.Organisation, new Dictionary<string, IEnumerable<string>> { [NamesOf.Key(added)] = NamesOf.Of(added) }, cancellationToken);
            var snapshot = History.Snapshot.Write(new { added.Name, added.Country, Aliases = added.Aliases.Select(alias => alias.Name) });
            context.Add(author.Revise(RecordKind.Organisation, added.Id, added.Version, snapshot, "Added", null));
            foreach (var folded in FoldedNamesOf(added).Append(Folding.Fold(name)))
            {
                _byName.TryAdd(folded, added.Id);
            }
        }
    }

    private static IEnumerable<string> FoldedNamesOf(Organisation organisation) =>
        organisation.Aliases.Select(alias => alias.FoldedName).Prepend(organisation.FoldedName).Where(name => name.Length > 0).Distinct();
}
